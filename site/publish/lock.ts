import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A lock that ends with `release`, and with the process that holds it, however that ends. */
export interface Lock {
  release: () => void
}

/**
 * Takes the one lock of publishing. The operating system gives it back when the process dies, so a killed
 * publish never stands in the way; SQLite is the portable way to such a lock.
 *
 * @param directory the data folder.
 * @throws when another publish is under way.
 */
export function lockPublishing(directory: string): Lock {
  mkdirSync(directory, { recursive: true })
  const database = new DatabaseSync(join(directory, 'publish.lock'))
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    const isHeld = (cause as { errcode?: number }).errcode === busy
    if (!isHeld) throw cause
    throw new Error('Another publish is under way: wait until it has ended.', { cause })
  }
  return { release: () => database.close() }
}

/** SQLITE_BUSY. */
const busy = 5
