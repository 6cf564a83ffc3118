import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { CommandFailure, run } from './processes.mjs'
import { Refusal, step, upToDate } from './steps.mjs'

/** The folder of package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node the project brings along as the npm package `node`; the system's may be older. */
export const node = path.join(root, 'node_modules', 'node', 'bin', 'node')

/**
 * Installs the dependencies when they are missing or the lock file names others.
 *
 * @throws {Refusal} when the installation failed
 */
export async function ensureInstalled() {
  if (isInstalled()) return upToDate('Dependencies')
  await step('Installing the dependencies (about 1.4 GB)', async (note) => {
    try {
      await run({
        file: 'npm',
        args: ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'],
        onLine: (line) => note(line.replace(/^npm (http fetch )?/, '')),
      })
    } catch (cause) {
      throw new Refusal(
        `npm could not install the dependencies (${reasonOf(cause)}): check the network and the free space, then try again.`,
        { cause },
      )
    }
    if (!existsSync(node)) {
      throw new Refusal(
        'npm installed the dependencies without the package node: run npm ci without --ignore-scripts.',
      )
    }
  })
}

/**
 * Whether npm's own record of what stands in node_modules agrees with the lock file. npm writes it
 * last, so an interrupted installation has none.
 */
export function isInstalled() {
  const recordFile = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(recordFile) || !existsSync(node)) return false
  const locked = packagesOf(path.join(root, 'package-lock.json'))
  const recorded = packagesOf(recordFile)
  return Object.entries(locked).every(([name, { version, optional, devOptional }]) => {
    if (name === '') return true
    const found = recorded[name]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

/** @param {unknown} cause */
function reasonOf(cause) {
  if (!(cause instanceof CommandFailure)) return String(cause)
  const errors = cause.errors
    .map((line) => /^npm error (.+)/.exec(line)?.[1])
    .filter((line) => line !== undefined)
  const telling = errors.find((line) => !/^(code|errno|syscall|path)\b/.test(line))
  return telling ?? errors[0] ?? cause.message
}
