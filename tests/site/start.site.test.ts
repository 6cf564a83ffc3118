import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { checkPort, findFreePort } from '../../commands/machine.mjs'

const root = path.join(import.meta.dirname, '..', '..')
const data = mkdtempSync(path.join(os.tmpdir(), 'common-ground-start-'))
const sitePort = await findFreePort()
const cmsPort = await findFreePort()
const site = `http://localhost:${sitePort}`
const cms = `http://localhost:${cmsPort}`
let started: ChildProcess | undefined

afterAll(async () => {
  if (started?.exitCode === null) await stop('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

test('npm start: from nothing to a portal one can read and sign in to, with a password shown once', async () => {
  const first = await start()
  expect(first).toContain(`Site   ${site}/`)
  expect(first).toContain(`Admin  ${cms}/admin`)
  const [email, password] = signIn(first)
  expect(await statusOf(`${site}/en/`)).toBe(200)
  expect(await login({ email, password })).toBe(200)
  expect(await login({ email, password: 'another-password' })).toBe(401)
  expect(await stop('SIGINT')).toBe(130)

  // Again: only what changed, which is nothing, and no password.
  const second = await start()
  expect(second.join('\n')).not.toContain('password ')
  expect(second).toEqual(
    expect.arrayContaining(
      ['Dependencies', 'CMS', 'Starter content'].map((what) => `✓ ${what}: up to date`),
    ),
  )
  expect(await statusOf(`${site}/en/`)).toBe(200)
  expect(await login({ email, password })).toBe(200)

  expect(await stop('SIGTERM')).toBe(143)
})

test('npm start: a database that is away is one sentence, without what signs in to it', async () => {
  const failure = await start({
    DATABASE_URL: 'mongodb://me:hidden-word@127.0.0.1:9/portal?replicaSet=rs0',
  }).catch((error: Error) => error.message)
  expect(failure).toMatch(/^It ended with 1:/)
  expect(failure).toMatch(/^The database at 127\.0\.0\.1:9 does not answer.*$/m)
  expect(failure).not.toContain('hidden-word')
  expect(failure).not.toMatch(/^\s+at /m)
})

/** Runs `npm start` until it says that everything is there. */
function start(settings: Record<string, string> = {}): Promise<string[]> {
  const child = spawn(process.execPath, [path.join(root, 'commands', 'start.mjs')], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PAYLOAD_SECRET: 'of-the-tests-and-of-nothing-else-0123456789',
      DATA_DIR: data,
      DATABASE_URL: `file:${path.join(data, 'portal.sqlite')}`,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      SITE_URL: site,
      CMS_URL: cms,
      ...settings,
    } as unknown as NodeJS.ProcessEnv,
  })
  started = child
  return new Promise((resolve, reject) => {
    let output = ''
    const onText = (text: string) => {
      output += text
      if (output.includes('Ctrl-C stops everything.')) resolve(output.split('\n'))
    }
    child.stdout.setEncoding('utf8').on('data', onText)
    child.stderr.setEncoding('utf8').on('data', onText)
    child.once('close', (code) => reject(new Error(`It ended with ${code}:\n${output}`)))
  })
}

/** Sends a signal, and sees that nothing is left of what was started. */
async function stop(signal: NodeJS.Signals): Promise<number> {
  const closed = once(started!, 'close') as Promise<[number]>
  started!.kill(signal)
  const [code] = await closed
  await checkPort({ port: sitePort, variable: 'SITE_PORT' })
  await checkPort({ port: cmsPort, variable: 'CMS_PORT' })
  return code
}

function signIn(lines: string[]): [email: string, password: string] {
  const line = lines.find((text) => text.startsWith('Sign in as '))
  const [, email, password] = /^Sign in as (\S+) with the password (\S+)$/.exec(line ?? '') ?? []
  expect(password?.length, line).toBeGreaterThanOrEqual(16)
  return [email!, password!]
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status
}

async function login(credentials: { email: string; password: string }): Promise<number> {
  const { status } = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: cms },
    body: JSON.stringify(credentials),
  })
  return status
}
