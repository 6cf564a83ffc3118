/**
 * `npm test`: every suite on real parts, from a fresh clone; `npm test unit browser` runs those two. The
 * last line reads `N passed, N failed`, with `, N skipped` where something could not run.
 */
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './installation.mjs'
import { checkNode } from './machine.mjs'
import { startMongo } from './mongodb.mjs'
import { stopAll, stopChildrenOnSignals } from './processes.mjs'
import { startTestPortal } from './test-portal.mjs'
import { reportFailure, runPlaywright, runVitest } from './test-runners.mjs'
import { Refusal } from './steps.mjs'

/** @typedef {import('./test-runners.mjs').Result} Result */

/** In the order they run: what is quick and tells most comes first. */
const suites = /** @type {const} */ ([
  'unit',
  'integration-sqlite',
  'integration-mongodb',
  'site',
  'browser',
])
/** @typedef {(typeof suites)[number]} Suite */

/** The test portal gives its own servers five seconds. */
const patience = { graceSeconds: 10 }

stopChildrenOnSignals(patience)
process.exitCode = 1
try {
  const results = await runSuites(chosenSuites())
  process.exitCode = summarise(results)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  console.log('0 passed, 1 failed')
}
await stopAll(patience)
process.exit()

/**
 * @param {readonly Suite[]} chosen
 * @returns {Promise<Result[]>}
 */
async function runSuites(chosen) {
  checkNode()
  await ensureInstalled()
  // Found before the long suites begin, so that a machine without one says so at once.
  const browser = chosen.includes('browser') ? await ensureBrowser() : ''
  /** @type {Result[]} */
  const results = []
  for (const suite of chosen) {
    if (suite === 'integration-mongodb') results.push(await runOnMongo(suite))
    else if (suite === 'browser') results.push(await runOnPortal({ suite, browser }))
    else results.push(await runVitest({ suite }))
  }
  return results
}

/**
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
async function runOnMongo(suite) {
  const mongo = await startMongo()
  if ('missing' in mongo) {
    const [reason = ''] = mongo.missing.split('\n')
    if (process.env['CI'] === 'true') return reportFailure({ suite, error: new Error(reason) })
    return { suite, passed: 0, failed: 0, skipped: [`the whole suite: ${reason}`] }
  }
  try {
    return await runVitest({ suite, env: { MONGODB_URI: mongo.uri } })
  } finally {
    await mongo.stop()
  }
}

/**
 * @param {{ suite: Suite, browser: string }} what
 * @returns {Promise<Result>}
 */
async function runOnPortal({ suite, browser }) {
  const portal = await startTestPortal().catch((/** @type {Error} */ error) => error)
  if (portal instanceof Error) return reportFailure({ suite, error: portal })
  try {
    return await runPlaywright({ browser, env: portal.env })
  } finally {
    await portal.stop()
  }
}

/** @returns {readonly Suite[]} */
function chosenSuites() {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !suites.some((suite) => suite === name))
  if (unknown) {
    throw new Refusal(`There is no suite "${unknown}": choose among ${suites.join(', ')}.`)
  }
  return names.length > 0 ? suites.filter((suite) => names.includes(suite)) : suites
}

/**
 * Prints the sums.
 *
 * @param {Result[]} results
 * @returns {0 | 1} the exit code
 */
function summarise(results) {
  console.log('')
  for (const { suite, passed, failed, skipped } of results) {
    console.log(`${suite}: ${counts({ passed, failed, skipped: skipped.length })}`)
    for (const reason of skipped) console.log(`  skipped: ${reason}`)
  }
  const passed = sum(results.map((result) => result.passed))
  const skipped = sum(results.map((result) => result.skipped.length))
  const failed = sum(results.map((result) => result.failed))
  console.log(`\n${counts({ passed, failed, skipped })}`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** @param {{ passed: number, failed: number, skipped: number }} count */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
