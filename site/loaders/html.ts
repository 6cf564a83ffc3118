import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { cacheDirectory } from '../environment.ts'

/** Rich text and long bodies as HTML, each kept once under its digest. */
const directory = join(cacheDirectory, 'html')

/** Name under which HTML is kept. */
export const digestOf = (html: string): string =>
  createHash('sha256').update(html).digest('hex').slice(0, 32)

/** Keeps HTML under its digest, unless it is kept already. */
export async function keepHtml(html: string): Promise<void> {
  const file = fileOf(digestOf(html))
  if (existsSync(file)) return
  await mkdir(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  await writeFile(half, html)
  await rename(half, file)
}

/** HTML kept under a digest. @throws when there is none, as after the cache was emptied by hand. */
export async function readHtml(digest: string): Promise<string> {
  try {
    return await readFile(fileOf(digest), 'utf8')
  } catch (cause) {
    throw new Error(`The text ${digest} is missing in ${directory}: build again.`, { cause })
  }
}

function fileOf(digest: string): string {
  return join(directory, digest.slice(0, 2), `${digest}.html`)
}
