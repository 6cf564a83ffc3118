import type { Payload } from 'payload'

import { openPortal } from '#cms/portal.ts'

let opened: Promise<Payload> | undefined

/**
 * The CMS's database, opened once in a process: Payload cannot open it again after it was closed.
 *
 * @throws Error with one sentence where the database is missing, away, or older than the code.
 */
export function openCms(): Promise<Payload> {
  return (opened ??= openPortal())
}

/** Closes the database, so that the process can end. Called once, by whoever began the work. */
export async function closeCms(): Promise<void> {
  // What could not be opened need not be closed.
  const payload = await opened?.catch(() => undefined)
  await payload?.destroy()
}
