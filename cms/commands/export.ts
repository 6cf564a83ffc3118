/**
 * Writes what the portal publishes as content files:
 *
 *     npm run content:export <directory>
 *
 * The same database gives the same bytes; `content:import` reads them into another portal. Drafts and
 * private fields are never in it. The folder is replaced whole once everything is written: an export
 * that fails or is stopped leaves it as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { isKind } from '#content/model/index.ts'

import { loadEnvironment } from '../environment.mjs'
import { exportDocuments, readPublicKeys } from '../transfer/exporter.ts'
import { startProgress } from './progress.ts'
import { sayFailure } from './sayFailure.ts'

try {
  const argument = process.argv[2]
  if (argument === undefined) {
    throw new Error('Name the folder to write to: npm run content:export <directory>.')
  }
  const target = path.resolve(argument)
  const { unfinished, previous } = besides(target)
  loadEnvironment()
  await refuseForeign(target)
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 })
      console.error(`Stopped: ${target} is as it was.`)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    })
  }
  await writeAll(unfinished)
  replace({ target, unfinished, previous })
  process.exit(0)
} catch (error) {
  sayFailure(sentenceOf(error))
}

/** Folders beside the target, so that renaming stays on its disk. */
function besides(target: string) {
  const name = path.basename(target)
  const beside = (suffix: string) => path.join(path.dirname(target), `.${name}.${suffix}`)
  return { unfinished: beside('unfinished'), previous: beside('previous') }
}

/** A folder that is no export must not be replaced by one. */
async function refuseForeign(target: string): Promise<void> {
  if (!existsSync(target)) return
  const names = (await readdir(target)).filter((name) => !name.startsWith('.'))
  const foreign = names.find((name) => !isKind(name))
  if (foreign === undefined) return
  throw new Error(
    `${target} holds "${foreign}", which no export wrote: name an empty or new folder, or an earlier export.`,
  )
}

async function writeAll(directory: string): Promise<void> {
  // The configuration reads the environment while it loads, so it comes after the check of it.
  const { openPortal } = await import('../portal.ts')
  const payload = await openPortal()
  try {
    await rm(directory, { recursive: true, force: true })
    await mkdir(directory, { recursive: true })
    const day = new Date().toISOString().slice(0, 10)
    const publicKeys = await readPublicKeys({ payload, day })
    const progress = startProgress({ title: 'Exporting', total: publicKeys.total })
    try {
      await exportDocuments({ payload, publicKeys, day, directory, onDocument: progress.advance })
    } finally {
      progress.stop()
    }
    console.log(`${publicKeys.total} documents.`)
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw error
  } finally {
    await payload.destroy()
  }
}

/**
 * Two renames, which no signal of ours comes between; should a power cut, the next export begins by
 * undoing the first.
 */
function replace({
  target,
  unfinished,
  previous,
}: {
  target: string
  unfinished: string
  previous: string
}): void {
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(target)) renameSync(target, previous)
  renameSync(unfinished, target)
  rmSync(previous, { recursive: true, force: true })
}

function sentenceOf(error: unknown): unknown {
  const { code, path: file } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
      return new Error('The disk is full: make room and export again. Nothing was replaced.', {
        cause: error,
      })
    case 'EACCES':
    case 'EROFS':
      return new Error(
        `${file ?? 'The folder'} may not be written: mend its permissions or name another.`,
        {
          cause: error,
        },
      )
    default:
      return error
  }
}
