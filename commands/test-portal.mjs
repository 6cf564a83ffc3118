import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { root } from './installation.mjs'
import { findFreePort } from './machine.mjs'
import { eachLine, start } from './processes.mjs'
import { Refusal, step } from './steps.mjs'

/**
 * @typedef {object} TestPortal
 * @property {Record<string, string>} env where the suites find it: `PORTAL_SITE_URL`, `PORTAL_CMS_URL`,
 *   `PORTAL_EMAIL`, `PORTAL_PASSWORD` (the first administrator's), and the settings of the portal, so
 *   that a suite can run its commands
 * @property {() => Promise<void>} stop ends it and removes its data
 */

/**
 * Starts a portal of its own for the suites that need one, by `npm start` itself: another data folder,
 * free ports, the starter content.
 *
 * @returns {Promise<TestPortal>}
 * @throws {Refusal} with what `npm start` said when it failed
 */
export async function startTestPortal() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'common-ground-test-'))
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()]
  const settings = {
    DATA_DIR: data,
    DATABASE_URL: `file:${path.join(data, 'portal.sqlite')}`,
    PAYLOAD_SECRET: 'of-the-tests-and-of-nothing-else-0123456789',
    SITE_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: `http://localhost:${sitePort}`,
    CMS_URL: `http://localhost:${cmsPort}`,
  }
  return await step('Starting a portal for the tests by npm start', async (note) => {
    const child = start({
      file: process.execPath,
      args: [path.join(root, 'commands', 'start.mjs')],
      env: settings,
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    const removeData = () => rmSync(data, { recursive: true, force: true })
    const { email, password } = await signInOf(child, note).catch((error) => {
      removeData()
      throw error
    })
    return {
      env: {
        ...settings,
        PORTAL_SITE_URL: settings.SITE_URL,
        PORTAL_CMS_URL: settings.CMS_URL,
        PORTAL_EMAIL: email,
        PORTAL_PASSWORD: password,
      },
      stop: async () => {
        child.kill('SIGTERM')
        await ended
        removeData()
      },
    }
  })
}

/**
 * Waits for the last lines of `npm start`, which say how the first administrator signs in.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} note
 * @returns {Promise<{ email: string, password: string }>}
 */
function signInOf(child, note) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const lines = []
    const onLine = (/** @type {string} */ line) => {
      lines.push(line)
      note(line)
      const [, email, password] = /^Sign in as (\S+) with the password (\S+)$/.exec(line) ?? []
      if (email && password) resolve({ email, password })
    }
    eachLine(child.stdout, onLine)
    eachLine(child.stderr, onLine)
    child.once('close', () => {
      reject(new Refusal(`The portal for the tests did not start:\n${lines.slice(-30).join('\n')}`))
    })
  })
}
