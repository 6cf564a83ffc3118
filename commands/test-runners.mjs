import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { node, root } from './installation.mjs'
import { CommandFailure, run } from './processes.mjs'

/**
 * What a suite came to.
 *
 * @typedef {object} Result
 * @property {string} suite
 * @property {number} passed
 * @property {number} failed files that could not be loaded included
 * @property {string[]} skipped names, with the reason where there is one
 */

const reports = path.join(root, 'test-results')

/**
 * Runs one project of tests/vitest.config.ts.
 *
 * @param {{ suite: string, env?: Record<string, string> }} what
 * @returns {Promise<Result>}
 */
export async function runVitest({ suite, env = {} }) {
  const report = path.join(reports, `${suite}.json`)
  rmSync(report, { force: true })
  const succeeded = await succeeds({
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${suite}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  })
  if (!existsSync(report)) return { suite, passed: 0, failed: 1, skipped: [] }
  const { numPassedTests, numFailedTests, testResults } = /** @type {VitestReport} */ (
    JSON.parse(readFileSync(report, 'utf8'))
  )
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = numFailedTests + unloaded.length
  return {
    suite,
    passed: numPassedTests,
    // Errors outside any test make Vitest fail without a failed test.
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName.trim()),
  }
}

/**
 * Runs the browser tests.
 *
 * @param {{ browser: string, env: Record<string, string> }} what `browser`: path of the program
 * @returns {Promise<Result>}
 */
export async function runPlaywright({ browser, env }) {
  const suite = 'browser'
  const report = path.join(reports, `${suite}.json`)
  rmSync(report, { force: true })
  const succeeded = await succeeds({
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts'],
    env: { ...env, CHROME_PATH: browser },
  })
  if (!existsSync(report)) return { suite, passed: 0, failed: 1, skipped: [] }
  const { stats, suites } = /** @type {PlaywrightReport} */ (
    JSON.parse(readFileSync(report, 'utf8'))
  )
  const failed = stats.unexpected + stats.flaky
  return {
    suite,
    passed: stats.expected,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: suites.flatMap(skippedSpecs),
  }
}

/**
 * @param {{ suite: string, error: Error }} what a suite that could not begin
 * @returns {Result}
 */
export function reportFailure({ suite, error }) {
  console.error(error.message)
  return { suite, passed: 0, failed: 1, skipped: [] }
}

/** @param {{ args: string[], env: Record<string, string> }} command */
async function succeeds({ args, env }) {
  try {
    await run({ file: node, args, env, inherit: true })
    return true
  } catch (error) {
    if (error instanceof CommandFailure) return false
    throw error
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function skippedSpecs({ specs, suites = [] }) {
  const skipped = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => [title, annotations[0]?.description].filter(Boolean).join(': ')),
  )
  return [...skipped, ...suites.flatMap(skippedSpecs)]
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {PlaywrightSuite[]} suites
 *
 * @typedef {object} PlaywrightSuite
 * @property {{ title: string, tests: { status: string, annotations: { description?: string }[] }[] }[]} specs
 * @property {PlaywrightSuite[]} [suites]
 */
