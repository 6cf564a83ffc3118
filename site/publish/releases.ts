import { existsSync } from 'node:fs'
import {
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

/** What a release was built from; equal inputs give equal bytes. */
export interface Inputs {
  /** Digest of the site's code, strings and settings. */
  code: string
  /** State of everything published in the CMS. */
  content: string
  /** The day it was built for, `YYYY-MM-DD`. */
  day: string
}

/** A published version of the site: its record; the files lie in the folder of the same name. */
export interface Release {
  /** Moment of the build, sortable. */
  id: string
  inputs: Inputs
  /** SHA-256 of each file it was built with, by path. */
  files: Record<string, string>
}

/** Where releases lie, and the link to the one visitors see. */
export interface ReleaseStore {
  directory: string
  link: string
}

/** Number of releases one can go back to. */
const kept = 10

/** All finished releases, the newest first. */
export async function listReleases({ directory }: ReleaseStore): Promise<string[]> {
  if (!existsSync(directory)) return []
  const names = await readdir(directory)
  return names
    .filter((name) => name.endsWith('.json') && names.includes(idOf(name)))
    .map(idOf)
    .sort()
    .reverse()
}

/** A release's record. */
export async function readRelease({ directory }: ReleaseStore, id: string): Promise<Release> {
  return JSON.parse(await readFile(join(directory, `${id}.json`), 'utf8')) as Release
}

/** The release visitors see; undefined before the first. */
export async function liveRelease(store: ReleaseStore): Promise<string | undefined> {
  try {
    const id = basename(await readlink(store.link))
    return (await listReleases(store)).includes(id) ? id : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The folder a release is built in; nothing reads it before `finishRelease`. */
export async function startRelease({ directory }: ReleaseStore, id: string): Promise<string> {
  const folder = join(directory, `.${id}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Makes a built folder a release one can switch to. */
export async function finishRelease({ directory }: ReleaseStore, release: Release): Promise<void> {
  await rename(join(directory, `.${release.id}`), join(directory, release.id))
  // A folder counts as a release once its record stands, so the record comes last and at once.
  const record = join(directory, `.${release.id}.json`)
  await writeFile(record, JSON.stringify(release))
  await rename(record, join(directory, `${release.id}.json`))
}

/** Shows visitors a release. Renaming a link over the old one is atomic: no request finds nothing. */
export async function switchTo({ directory, link }: ReleaseStore, id: string): Promise<void> {
  const next = `${link}.next`
  await rm(next, { force: true })
  await symlink(relative(dirname(link), join(directory, id)), next)
  await rename(next, link)
}

/** Removes what a publish that was killed left behind. */
export async function removeLeftovers(store: ReleaseStore): Promise<void> {
  if (!existsSync(store.directory)) return
  const whole = await listReleases(store)
  for (const name of await readdir(store.directory)) {
    if (!whole.includes(idOf(name))) {
      await rm(join(store.directory, name), { recursive: true, force: true })
    }
  }
}

/** Removes all but the newest releases and the one visitors see. */
export async function removeOldReleases(store: ReleaseStore): Promise<void> {
  const live = await liveRelease(store)
  for (const id of (await listReleases(store)).slice(kept)) {
    if (id === live) continue
    // The record first: without it the rest is a leftover, whatever happens next.
    await rm(join(store.directory, `${id}.json`))
    await rm(join(store.directory, id), { recursive: true })
  }
}

function idOf(name: string): string {
  return name.replace(/\.json$/, '')
}
