import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { cacheDirectory } from '../environment.ts'

/** Rich text and long bodies as HTML, each kept once under the digest of what it was made from. */
const directory = join(cacheDirectory, 'html')

/** Name under which the HTML of a source is kept. @param source everything the HTML follows from. */
export const digestOf = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 32)

/** Keeps HTML under a digest, unless it is kept already. */
export async function keepHtml(
  digest: string,
  make: () => Promise<string> | string,
): Promise<void> {
  const file = fileOf(digest)
  if (existsSync(file)) return
  const html = await make()
  await mkdir(join(directory, digest.slice(0, 2)), { recursive: true })
  const half = `${file}.${process.pid}`
  await writeFile(half, html)
  await rename(half, file)
}

/** HTML kept under a digest. @throws when there is none, as after the cache was emptied by hand. */
export async function readHtml(digest: string): Promise<string> {
  try {
    return await readFile(fileOf(digest), 'utf8')
  } catch (cause) {
    throw new Error(`The HTML ${digest} is not in ${directory}: build again with --force.`, {
      cause,
    })
  }
}

function fileOf(digest: string): string {
  return join(directory, digest.slice(0, 2), `${digest}.html`)
}
