import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

import type { File } from 'payload'

import { fileTypes } from '../fileTypes.ts'

/** Name the file of a media document has in every database: one that is free there. */
export function uploadName({ key, file }: { key: string; file: string }): string {
  return `${key}${extname(file).toLowerCase()}`
}

/** A file as Payload takes uploads. */
export async function readUpload({ path, name }: { path: string; name: string }): Promise<File> {
  const data = await readFile(path)
  // Of pictures Payload trusts the bytes alone; of all else it keeps what it is told.
  const mimetype = fileTypes[extname(name)] ?? 'application/octet-stream'
  return { name, data, mimetype, size: data.length }
}

/** Hash of a file's bytes. */
export async function hashOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 32)
}
