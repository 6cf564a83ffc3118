import { createHash } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { toVariables } from '#cms/environment.mjs'

import { fingerprint, isStamped, stamp, unstamp } from './fingerprint.mjs'
import { node, root } from './installation.mjs'
import { CommandFailure, eachLine, isStopping, run, start } from './processes.mjs'
import { Refusal, step, upToDate } from './steps.mjs'

/** @typedef {import('#cms/environment.mjs').Environment} Environment */
/** Longest a server may take to answer for the first time. */
const patienceMilliseconds = 120_000

/** @typedef {{ email: string, password: string }} Administrator the password is known only now */

/**
 * Creates the database, its schema and, when there is no user, the first administrator.
 *
 * @param {Environment} environment
 * @returns {Promise<{ administrator: Administrator | null, documents: number }>}
 */
export async function prepareDatabase(environment) {
  return await step('Preparing the database', async (note) => {
    const lines = await runScript({ script: 'cms:prepare', environment, note })
    return JSON.parse(lines.at(-1) ?? '')
  })
}

/**
 * Loads the starter content into a database that has none, and again when its files changed or the last
 * loading did not finish. What editors have changed since is kept.
 *
 * @param {{ environment: Environment, documents: number }} portal `documents`: how many there are
 */
export async function loadStarter({ environment, documents }) {
  const address = createHash('sha256').update(environment.database.url).digest('hex').slice(0, 12)
  const file = path.join(environment.dataDirectory, 'cache', `starter-${address}`)
  const value = fingerprint({ directory: root, paths: ['content/starter'] })
  if (documents > 0 && isStamped({ file, value })) return upToDate('Starter content')
  unstamp(file)
  await step('Loading the starter content', async (note) => {
    await runScript({ script: 'content:import', environment, note })
  })
  stamp({ file, value })
}

/** Whether the CMS stands built from the code as it is. */
export function isCmsBuilt() {
  return isStamped(cmsStamp())
}

/** Builds the CMS when its code, the kinds, the languages or the dependencies changed. */
export async function buildCms(/** @type {Environment} */ environment) {
  if (isCmsBuilt()) return upToDate('CMS')
  const built = cmsStamp()
  unstamp(built.file)
  await step('Building the CMS', async (note) => {
    await runScript({ script: 'build:cms', environment, note })
  })
  stamp(built)
}

/** Builds, checks and releases the site; what did not change is skipped by `publish` itself. */
export async function publishSite(/** @type {Environment} */ environment) {
  await step('Publishing the site', async (note) => {
    await runScript({ script: 'publish', environment, note })
  })
}

/**
 * Starts a server and waits until it answers.
 *
 * @param {object} server
 * @param {string} server.name for example `The CMS`
 * @param {string[]} server.args of Node
 * @param {string} server.url answers with anything below 500 when ready
 * @param {Environment} server.environment
 */
export async function serve({ name, args, url, environment }) {
  await step(`Starting ${name.replace(/^The/, 'the')}`, async (note) => {
    const child = start({ file: node, args, env: variablesOf(environment) })
    /** @type {string[]} */
    const lines = []
    const latest = () => lines.slice(-10).join('\n')
    let ready = false
    const onLine = (/** @type {string} */ line) => {
      if (ready) return console.error(line)
      lines.push(line)
      note(line)
    }
    eachLine(child.stdout, onLine)
    eachLine(child.stderr, onLine)
    const ended = new Promise((_, reject) => {
      child.once('close', (code, signal) => {
        reject(new Refusal(`${name} ended with ${signal ?? code}.\n${latest()}`.trim()))
      })
    })
    if (!(await Promise.race([ended, answers(url)]))) {
      throw new Refusal(`${name} does not answer at ${url}.\n${latest()}`.trim())
    }
    ready = true
    lines.length = 0
    ended.catch((error) => {
      if (!isStopping()) process.emit('uncaughtException', error)
    })
  })
}

/**
 * Runs one of package.json's scripts under the project's Node.
 *
 * @param {{ script: string, environment: Environment, note: (line: string) => void }} what
 * @returns {Promise<string[]>} the latest lines of stdout
 * @throws {Refusal} with what the script said
 */
async function runScript({ script, environment, note }) {
  try {
    return await run({
      file: node,
      args: ['--run', script],
      env: variablesOf(environment),
      onLine: note,
    })
  } catch (cause) {
    if (!(cause instanceof CommandFailure)) throw cause
    const said = sentencesOf(cause.errors.length > 0 ? cause.errors : cause.output)
    throw new Refusal(said.join('\n') || `npm run ${script} failed without a word.`, { cause })
  }
}

/**
 * What a command said in its own words; where it ended without any, what Payload logged.
 *
 * @param {string[]} lines
 */
function sentencesOf(lines) {
  const own = lines.filter((line) => !line.startsWith(logMark))
  if (own.length > 0) return own
  return lines.map((line) => String(JSON.parse(line).msg).split('\n', 1)[0])
}

/** How a line of Payload's log begins. */
const logMark = '{"level"'

/**
 * The settings as variables for a child process, wherever it works.
 *
 * @param {Environment} environment
 */
export function variablesOf(environment) {
  return {
    ...toVariables(environment),
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answered in time
 */
async function answers(url) {
  const deadline = Date.now() + patienceMilliseconds
  while (Date.now() < deadline && !isStopping()) {
    try {
      const { status } = await fetch(url, { redirect: 'manual' })
      if (status < 500) return true
    } catch {
      // Nothing listens yet.
    }
    await wait(100)
  }
  return false
}

function cmsStamp() {
  return {
    file: path.join(root, 'cms', '.next', 'fingerprint'),
    value: fingerprint({
      directory: root,
      paths: ['cms', 'content', 'locales', 'package-lock.json', 'tsconfig.json'],
      without: /^(cms\/\.next|cms\/next-env\.d\.ts|content\/starter)$|(^|\/)README\.md$/,
    }),
  }
}
