/**
 * `npm run validate`: every check there is but the suites that need a database or a browser. Zero
 * warnings; the checks run on after a failure, so that one run tells all.
 */
import os from 'node:os'

import { ensureHunspell } from './hunspell.mjs'
import { ensureInstalled, node } from './installation.mjs'
import { checkNode } from './machine.mjs'
import { CommandFailure, run, stopAll, stopChildrenOnSignals } from './processes.mjs'
import { Refusal, step } from './steps.mjs'

/** Each an npm script of its own; what takes longest begins first. */
const checks = [
  { script: 'check:types', title: 'Types' },
  { script: 'check:lint', title: 'Lint' },
  { script: 'test:unit', title: 'Unit tests, translations and their plural forms among them' },
  { script: 'check:content', title: 'Starter content' },
  { script: 'check:generated', title: 'Generated types' },
  { script: 'check:directions', title: 'Directions of dependencies' },
  { script: 'check:dead-code', title: 'Dead code' },
  { script: 'check:format', title: 'Format' },
  { script: 'check:compose', title: 'compose.yaml' },
]

stopChildrenOnSignals()
try {
  checkNode()
  await ensureInstalled()
  await ensureHunspell()
  const failed = await runChecks()
  if (failed.length > 0) throw new Refusal(`Failed: ${failed.join(', ')}`)
  console.log('Everything is in order.')
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  await stopAll()
  process.exit(1)
}

/** @returns {Promise<string[]>} names of the scripts that failed */
async function runChecks() {
  /** @type {string[]} */
  const failed = []
  const waiting = [...checks]
  const runNext = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes(check))) failed.push(`npm run ${check.script}`)
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, runNext))
  return failed
}

/** @param {{ script: string, title: string }} check */
async function passes({ script, title }) {
  try {
    await step(title, (note) => run({ file: node, args: ['--run', script], onLine: note }))
    return true
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    console.error(error.output.join('\n'))
    return false
  }
}
