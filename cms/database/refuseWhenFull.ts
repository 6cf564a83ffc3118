import { statfs } from 'node:fs/promises'

import { translateAdmin } from '#locales/admin-strings.ts'

import { Refusal } from '../errors/Refusal.ts'

/** Bytes left untouched: a database on a disk that is quite full answers yes and stores nothing. */
const reserve = 100e6

/**
 * Refuses a write before the disk is full.
 *
 * @param from a folder on the disk in question
 * @throws Refusal 507 with a sentence an editor understands
 */
export async function refuseWhenFull({ directory }: { directory: string }): Promise<void> {
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  if (free >= reserve) return
  const message = translateAdmin('en')('errors.diskFull', { free: Math.floor(free / 1e6) })
  throw new Refusal({ message, status: 507 })
}
