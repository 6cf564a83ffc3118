import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over the names and bytes of files.
 *
 * @param {{ directory: string, paths: string[], without?: RegExp }} files `paths`: files and folders
 *   below `directory`; `without`: paths relative to it that do not count
 * @returns {string} hexadecimal SHA-256
 */
export function fingerprint({ directory, paths, without }) {
  const hash = createHash('sha256')
  for (const name of paths) addTo(name)
  return hash.digest('hex')

  /** @param {string} name */
  function addTo(name) {
    if (without?.test(name)) return
    const absolute = path.join(directory, name)
    const entries = readDirectory(absolute)
    if (!entries) {
      hash.update(`${name}\0`).update(existsSync(absolute) ? readFileSync(absolute) : '')
      return
    }
    for (const entry of entries.sort()) addTo(path.posix.join(name, entry))
  }
}

/**
 * Whether the stamp left by the last time says the same.
 *
 * @param {{ file: string, value: string }} stamp
 */
export function isStamped({ file, value }) {
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

/**
 * Leaves a stamp: written only when the work it stands for is done.
 *
 * @param {{ file: string, value: string }} stamp
 */
export function stamp({ file, value }) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, value)
}

/** @param {string} file the stamp of work that is about to be done anew */
export function unstamp(file) {
  rmSync(file, { force: true })
}

/** @param {string} directory */
function readDirectory(directory) {
  try {
    return readdirSync(directory)
  } catch {
    return undefined
  }
}
