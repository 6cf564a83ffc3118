import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

import type { File } from 'payload'

/** Types Payload cannot tell from a file's bytes; of all others it trusts the bytes alone. */
const textTypes: Record<string, string> = { '.vtt': 'text/vtt' }

/** Name the file of a media document has in every database: one that is free there. */
export function uploadName({ key, file }: { key: string; file: string }): string {
  return `${key}${extname(file).toLowerCase()}`
}

/** A file as Payload takes uploads. */
export async function readUpload({ path, name }: { path: string; name: string }): Promise<File> {
  const data = await readFile(path)
  const mimetype = textTypes[extname(name)] ?? 'application/octet-stream'
  return { name, data, mimetype, size: data.length }
}

/** Hash of a file's bytes. */
export async function hashOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 32)
}
