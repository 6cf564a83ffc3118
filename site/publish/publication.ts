import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'astro'

import { liveLink, releasesDirectory } from '../environment.ts'
import { closeCms } from '../loaders/cms.ts'
import { checkSite } from './checks/index.ts'
import { carryOver, compress, digestsOf, filesIn, sentBytes } from './files.ts'
import { currentInputs } from './inputs.ts'
import { lockPublishing } from './lock.ts'
import { step } from './progress.ts'
import {
  finishRelease,
  listReleases,
  liveRelease,
  readRelease,
  removeLeftovers,
  removeOldReleases,
  startRelease,
  switchTo,
  type Inputs,
  type Release,
  type ReleaseStore,
} from './releases.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const store: ReleaseStore = { directory: releasesDirectory, link: liveLink }

/** Most problems that are printed; the rest are counted. */
const shown = 20

/** Largest page, in bytes as sent, before it is named. */
const pageBudget = 14 * 1024

/**
 * Builds the site from what is published in the CMS, checks every page, and shows it to visitors. Until the
 * last moment nothing they see is touched; then it changes at once.
 *
 * @param options `force`: build anew even if nothing changed, sharing nothing with older releases.
 * @throws when the build or a check fails; visitors still see the release they saw.
 */
export async function publish({ force = false }: { force?: boolean } = {}): Promise<void> {
  const lock = lockPublishing(dirname(liveLink))
  try {
    await removeLeftovers(store)
    const inputs = await currentInputs(root)
    const live = await liveRelease(store)
    if (live && !force && isSame((await readRelease(store, live)).inputs, inputs)) {
      console.log('Nothing has changed: visitors see the latest already.')
      return
    }
    const release = await makeRelease({ inputs, previous: force ? undefined : live })
    await switchTo(store, release.id)
    await removeOldReleases(store)
    console.log(`Visitors now see release ${release.id}.`)
  } finally {
    await closeCms()
    lock.release()
  }
}

/**
 * Shows visitors an older release.
 *
 * @param id the release; the one before what they see, where it is left out.
 * @returns the release they now see.
 * @throws when there is no such release.
 */
export async function rollBack(id?: string): Promise<string> {
  const lock = lockPublishing(dirname(liveLink))
  try {
    const releases = await listReleases(store)
    const live = await liveRelease(store)
    const target = id ?? releases.find((release) => live !== undefined && release < live)
    if (!target || !releases.includes(target)) {
      const choice = releases.length > 0 ? `there are ${releases.join(', ')}` : 'publish first'
      throw new Error(
        target
          ? `There is no release ${target}: ${choice}.`
          : `There is no older release: ${choice}.`,
      )
    }
    await switchTo(store, target)
    return target
  } finally {
    lock.release()
  }
}

async function makeRelease({
  inputs,
  previous,
}: {
  inputs: Inputs
  previous: string | undefined
}): Promise<Release> {
  const id = new Date().toISOString().replace(/[-:.]/g, '')
  const folder = await startRelease(store, id)
  try {
    await step('Building the pages', async () => {
      // Whatever called this, visitors get what `astro build` gives.
      Object.assign(process.env, { NODE_ENV: 'production' })
      await build({ root, outDir: folder, logLevel: 'error' })
      return undefined
    })
    const paths = await filesIn(folder)
    await step('Checking every page', async () => {
      await refuseProblems(folder, paths)
      return `${paths.filter((path) => path.endsWith('.html')).length} pages`
    })
    const files = await digestsOf(folder, paths)
    await step('Compressing', async () => {
      await compress({
        folder,
        files,
        previous: previous
          ? {
              folder: join(store.directory, previous),
              files: (await readRelease(store, previous)).files,
            }
          : undefined,
      })
      await carryOver({ store, folder, files, releases: await listReleases(store) })
      return reportSizes(folder, paths)
    })
    const release = { id, inputs, files }
    await finishRelease(store, release)
    return release
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function refuseProblems(folder: string, paths: readonly string[]): Promise<void> {
  const problems = await checkSite({ folder, files: new Set(paths) })
  if (problems.length === 0) return
  const rest = problems.length - shown
  const more = rest > 0 ? `\n… and ${rest} more` : ''
  throw new Error(
    `${problems.length} problems were found in the built pages:\n${problems.slice(0, shown).join('\n')}${more}`,
  )
}

/** Names the pages that are heavier than they should be, as sent. */
async function reportSizes(folder: string, paths: readonly string[]): Promise<string> {
  const pages = paths.filter((path) => path.endsWith('.html'))
  const sizes = await Promise.all(
    pages.map(async (path) => ({ path, bytes: await sentBytes(join(folder, path)) })),
  )
  sizes.sort((a, b) => a.bytes - b.bytes)
  for (const { path, bytes } of sizes.filter((size) => size.bytes > pageBudget).slice(-shown)) {
    console.warn(
      `/${path} is ${kilobytes(bytes)}, more than the ${kilobytes(pageBudget)} a page should be.`,
    )
  }
  const median = sizes[Math.floor(sizes.length / 2)]
  const largest = sizes.at(-1)
  if (!median || !largest) return 'no pages'
  return `pages of ${kilobytes(median.bytes)} (median) to ${kilobytes(largest.bytes)}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

function isSame(a: Inputs, b: Inputs): boolean {
  return a.code === b.code && a.content === b.content && a.day === b.day
}
