import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { readRelease, type ReleaseStore } from './releases.ts'

/** Endings of a file's compressed forms, which the server sends in its place. */
const compressedForms = ['.br', '.gz']

/** Worth compressing; Pagefind's own files are compressed already. */
const compressible = /\.(html|css|js|json|svg|txt|vtt|xml)$/

/** Named by their content, so that an older page may still ask for them. */
const immutable = /^(_astro|pagefind)\//

/** How many files are handled at a time. */
const concurrency = 16

/** Paths of all files below a folder, with forward slashes, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** SHA-256 of each file, by path. */
export async function digestsOf(
  folder: string,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const digests: Record<string, string> = Object.fromEntries(paths.map((path) => [path, '']))
  await each(paths, async (path) => {
    const content = await readFile(join(folder, path))
    digests[path] = createHash('sha256').update(content).digest('hex')
  })
  return digests
}

/**
 * Gives every file that can be sent compressed its brotli and gzip forms. A file that an older release has
 * with the same bytes becomes a link to that one, its compressed forms with it: it costs neither time
 * nor space.
 */
export async function compress({
  folder,
  files,
  previous,
}: {
  folder: string
  files: Record<string, string>
  /** The release most like this one, and where it lies. */
  previous: { folder: string; files: Record<string, string> } | undefined
}): Promise<void> {
  await each(Object.keys(files), async (path) => {
    const isSame = previous?.files[path] === files[path]
    if (isSame && previous && existsSync(join(previous.folder, path))) {
      await shareFrom(previous.folder, folder, path)
    } else if (compressible.test(path)) await compressFile(join(folder, path))
  })
}

/** Links what pages of the kept releases may still ask for, until none of them is kept. */
export async function carryOver({
  store,
  folder,
  files,
  releases,
}: {
  store: ReleaseStore
  folder: string
  files: Record<string, string>
  releases: readonly string[]
}): Promise<void> {
  const carried = new Set(Object.keys(files))
  for (const id of releases) {
    const release = await readRelease(store, id)
    for (const path of Object.keys(release.files)) {
      if (carried.has(path) || !immutable.test(path)) continue
      carried.add(path)
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await shareFrom(join(store.directory, id), folder, path)
    }
  }
}

/** Bytes from which a page is worth the time of the best compression; few are. */
const largePage = 48_000

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  const isSmallPage = file.endsWith('.html') && content.length < largePage
  const forms = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        // Most pages are small, and there are many: at quality 11 each takes twenty times as long for 7 % fewer bytes.
        [constants.BROTLI_PARAM_QUALITY]: isSmallPage ? 9 : 11,
        [constants.BROTLI_PARAM_LGWIN]: isSmallPage ? 16 : 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ])
  for (const [index, form] of forms.entries()) {
    if (form.length < content.length) await writeFile(file + compressedForms[index]!, form)
  }
}

/** Puts another release's file, with its compressed forms, in the place of the one that was built. */
async function shareFrom(from: string, to: string, path: string): Promise<void> {
  await replaceByLink(join(from, path), join(to, path))
  for (const form of compressedForms) {
    const source = join(from, path + form)
    if (existsSync(source)) await replaceByLink(source, join(to, path + form))
  }
}

async function replaceByLink(source: string, target: string): Promise<void> {
  const half = `${target}.link`
  // Not every file system links; a copy costs space and nothing else.
  await link(source, half).catch(() => copyFile(source, half))
  await rename(half, target)
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
}

/** Bytes a visitor fetches for a file. */
export async function sentBytes(file: string): Promise<number> {
  for (const form of compressedForms) {
    const found = await stat(file + form).catch(() => undefined)
    if (found) return found.size
  }
  return (await stat(file)).size
}
