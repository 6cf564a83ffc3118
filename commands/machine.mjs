import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, promises, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

import { run } from './processes.mjs'
import { Refusal } from './steps.mjs'

const gigabyte = 1e9
/** process.loadEnvFile came with 20.12. */
const oldestNode = [20, 12]

/** Refuses when the Node that runs this is older than what the commands are written for. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Refusal(
    `This is Node ${process.versions.node} and Common Ground starts with Node ${oldestNode.join('.')} or newer: install a current Node from https://nodejs.org.`,
  )
}

/**
 * Refuses when a folder cannot be written to; creates it when it is missing.
 *
 * @param {{ folder: string, mend: string }} place `mend`: what to do about it
 */
export function checkWritable({ folder, mend }) {
  const probe = path.join(folder, `.probe-${randomBytes(6).toString('hex')}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    const code = /** @type {NodeJS.ErrnoException} */ (cause).code
    if (code === 'ENOSPC') throw new Refusal(`The disk of ${folder} is full: free some space.`)
    throw new Refusal(`The folder ${folder} cannot be written to (${code}): ${mend}.`, { cause })
  }
}

/**
 * Refuses when a disk has less free space than the work ahead needs.
 *
 * @param {{ folder: string, bytes: number }} need `folder` exists
 */
export async function checkSpace({ folder, bytes }) {
  const { bavail, bsize } = await promises.statfs(folder)
  const free = bavail * bsize
  if (free >= bytes) return
  throw new Refusal(
    `The disk of ${folder} has ${inGigabytes(free)} free and ${inGigabytes(bytes)} is needed: free some space.`,
  )
}

/**
 * Refuses when another program listens on a port.
 *
 * @param {{ port: number, variable: string }} need `variable`: the setting that moves it
 */
export async function checkPort({ port, variable }) {
  for (const host of ['127.0.0.1', '::']) {
    const code = await listenOnce({ port, host })
    if (code === 'EADDRINUSE') {
      throw new Refusal(
        `Port ${port} is taken by another program: stop it, or choose another port with ${variable}=${port + 1}.`,
      )
    }
    if (code === 'EACCES') {
      throw new Refusal(
        `Port ${port} may be used by the system's administrator alone: choose one above 1023 with ${variable}.`,
      )
    }
  }
}

/** @returns {Promise<number>} a port nothing listens on */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * @param {string} name of a program
 * @returns {string | undefined} its path, where PATH has it
 */
export function findProgram(name) {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file))
}

/**
 * Installs Debian packages where this process may, that is as root on a machine with apt. Says
 * nothing where it may not: the caller finds out that the thing is still missing.
 *
 * @param {{ names: string[], note: (line: string) => void }} packages
 */
export async function installDebianPackages({ names, note }) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run({ file: 'apt-get', args: ['update'], env, onLine: note })
    await run({
      file: 'apt-get',
      args: ['install', '--yes', '--no-install-recommends', ...names],
      env,
      onLine: note,
    })
  } catch (cause) {
    throw new Refusal(
      `apt-get could not install ${names.join(', ')}: install it by hand and try again.`,
      {
        cause,
      },
    )
  }
}

/**
 * @param {{ port: number, host: string }} place
 * @returns {Promise<string | undefined>} the error's code
 */
function listenOnce({ port, host }) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

/** @param {number} bytes */
function inGigabytes(bytes) {
  return `${(bytes / gigabyte).toFixed(1)} GB`
}
