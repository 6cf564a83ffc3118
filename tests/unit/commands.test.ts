import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { fingerprint, isStamped, stamp, unstamp } from '../../commands/fingerprint.mjs'
import { checkNode, checkSpace } from '../../commands/machine.mjs'

const root = path.join(import.meta.dirname, '..', '..')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'common-ground-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('npm start refuses in one sentence, before any work', () => {
  test('a taken port', async () => {
    const port = await listen()
    expect(await refusal({ SITE_PORT: String(port) })).toBe(
      `Port ${port} is taken by another program: stop it, or choose another port with SITE_PORT=${port + 1}.`,
    )
    expect(await refusal({ CMS_PORT: String(port) })).toContain('CMS_PORT')
  })

  test('a broken setting', async () => {
    expect(await refusal({ CMS_PORT: 'many' })).toContain(
      'CMS_PORT is "many": use a whole number from 1 to 65535.',
    )
  })

  test('a MongoDB without transactions', async () => {
    const sentence = await refusal({ DATABASE_URL: 'mongodb://me:secret@localhost/portal' })
    expect(sentence).toContain('without replicaSet')
    expect(sentence).not.toContain('secret')
  })

  test('a data folder that cannot be made', async () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    expect(await refusal({ DATA_DIR: path.join(file, 'data') })).toBe(
      `The folder ${path.join(file, 'data')} cannot be written to (ENOTDIR): give your user the right to write there, or choose another folder with DATA_DIR.`,
    )
  })
})

test('a disk without room is refused with what is needed', async () => {
  await expect(checkSpace({ folder, bytes: 1e18 })).rejects.toThrow(
    /^The disk of .+ has [\d.]+ GB free and 1000000000\.0 GB is needed: free some space\.$/,
  )
  await checkSpace({ folder, bytes: 1 })
})

test('an old Node is refused with the version that is needed', () => {
  const versions = Object.getOwnPropertyDescriptor(process, 'versions')!
  onTestFinished(() => {
    Object.defineProperty(process, 'versions', versions)
  })
  for (const [version, refused] of [
    ['18.20.4', true],
    ['20.11.1', true],
    ['20.12.0', false],
    ['24.0.0', false],
  ] as const) {
    Object.defineProperty(process, 'versions', { ...versions, value: { node: version } })
    if (refused) expect(checkNode, version).toThrow(`This is Node ${version}`)
    else expect(checkNode, version).not.toThrow()
  }
})

test('a process that is ended takes along what it started', async () => {
  const pids = path.join(folder, 'pids')
  const script = `
    import { start, stopChildrenOnSignals } from '${path.join(root, 'commands', 'processes.mjs')}'
    stopChildrenOnSignals()
    start({ file: 'sh', args: ['-c', 'sleep 60 & echo $! $$ > ${pids}; wait'] })
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  const started = await eventually(() => readFileSync(pids, 'utf8').trim().split(' ').map(Number))
  expect(started.every(isAlive)).toBe(true)
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBe(143)
  await eventually(() => expect(started.filter(isAlive)).toEqual([]))
})

test('a fingerprint follows names and bytes, and a stamp the fingerprint', () => {
  const files = { directory: folder, paths: ['a', 'none'], without: /^a\/ignored$/ }
  const file = path.join(folder, 'stamp')
  const values = new Set<string>()
  const remember = () => values.add(fingerprint(files)).size
  expect(remember()).toBe(1)
  stamp({ file: path.join(folder, 'a', 'b'), value: '1' })
  expect(remember()).toBe(2)
  stamp({ file: path.join(folder, 'a', 'b'), value: '2' })
  expect(remember()).toBe(3)
  stamp({ file: path.join(folder, 'a', 'ignored'), value: '2' })
  expect(remember()).toBe(3)

  const value = fingerprint(files)
  expect(isStamped({ file, value })).toBe(false)
  stamp({ file, value })
  expect(isStamped({ file, value })).toBe(true)
  expect(isStamped({ file, value: 'another' })).toBe(false)
  unstamp(file)
  expect(isStamped({ file, value })).toBe(false)
})

/** What `npm start` says on stderr when it ends with 1. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    PAYLOAD_SECRET: 'of the tests and of nothing else, long enough',
    DATA_DIR: folder,
    SITE_PORT: String(await freePort()),
    CMS_PORT: String(await freePort()),
    ...settings,
  }
  return await new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(root, 'commands', 'start.mjs')],
      { env: env as never },
      (error, stdout, stderr) => {
        if (error?.code === 1 && stdout === '') resolve(stderr.trim())
        else reject(new Error(`It ended with ${error?.code} and said: ${stdout}${stderr}`))
      },
    )
  })
}

/** Listens on a port until the test is over. */
async function listen(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Where nothing reaps orphans a process that has ended keeps its number.
    return !existsSync('/proc') || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

async function eventually<Result>(check: () => Result): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return check()
    } catch (error) {
      if (attempt === 100) throw error
      await wait(50)
    }
  }
}
