import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'

import { Refusal } from './steps.mjs'

const linesKept = 200

/** A command that ended with a failure; the message is the last thing it said. */
export class CommandFailure extends Error {
  /** @override */
  name = 'CommandFailure'

  /**
   * @param {string} message
   * @param {{ output: string[], errors: string[] }} said
   */
  constructor(message, { output, errors }) {
    super(message)
    /** The latest lines of both streams. */
    this.output = output
    /** The latest lines of stderr. */
    this.errors = errors
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
let stopping = false

/**
 * @typedef {object} Command
 * @property {string} file the program
 * @property {string[]} [args]
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {(line: string) => void} [onLine] called with each line of either stream
 * @property {boolean} [inherit] print straight to this process's streams
 */

/**
 * Runs a command to its end, in a process group of its own.
 *
 * @param {Command} command
 * @returns {Promise<string[]>} the latest lines of stdout
 * @throws {CommandFailure} when it exits with anything but 0
 */
export function run(command) {
  return new Promise((resolve, reject) => {
    const child = start(command)
    /** @type {string[]} */
    const output = []
    /** @type {string[]} */
    const standard = []
    /** @type {string[]} */
    const errors = []
    eachLine(child.stdout, (line) => {
      keep(output, line)
      keep(standard, line)
      command.onLine?.(line)
    })
    eachLine(child.stderr, (line) => {
      keep(output, line)
      keep(errors, line)
      command.onLine?.(line)
    })
    child.once('error', (cause) => {
      reject(new Refusal(`${command.file} could not be started: ${cause.message}`, { cause }))
    })
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(standard)
      const last = errors.at(-1) ?? output.at(-1)
      reject(
        new CommandFailure(last ?? `${command.file} ended with ${signal ?? code}`, {
          output,
          errors,
        }),
      )
    })
  })
}

/**
 * Starts a command in a process group of its own and returns at once.
 *
 * @param {Command} command
 * @returns {import('node:child_process').ChildProcess}
 */
export function start({ file, args = [], env = {}, inherit = false }) {
  const child = spawn(file, args, {
    // A group of its own: what the command starts ends with it.
    detached: true,
    env: { ...process.env, ...env },
    stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} onLine called with each line without colours; a progress bar's
 *   redrawing counts as lines
 */
export function eachLine(stream, onLine) {
  let rest = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split(/\r\n|\n|\r/)
    rest = lines.pop() ?? ''
    for (const line of lines) emit(line)
  })
  stream?.on('end', () => emit(rest))

  /** @param {string} line */
  function emit(line) {
    const plain = stripVTControlCharacters(line).trimEnd()
    if (plain) onLine(plain)
  }
}

/**
 * Ends every process started here with all it started.
 *
 * @param {{ graceSeconds?: number }} [patience] how long each has to end by itself before it is killed;
 *   longer than what it gives its own
 */
export async function stopAll({ graceSeconds = 5 } = {}) {
  stopping = true
  for (const child of children) signalGroup(child, 'SIGTERM')
  const deadline = Date.now() + graceSeconds * 1000
  while (children.size > 0 && Date.now() < deadline) await wait(50)
  for (const child of children) signalGroup(child, 'SIGKILL')
}

/** Whether `stopAll` was called, so that an end of a process is no surprise. */
export function isStopping() {
  return stopping
}

/**
 * Ends everything started here on Ctrl-C, on SIGTERM, on a closed terminal, and at exit.
 *
 * @param {{ graceSeconds?: number }} [patience] as for `stopAll`
 */
export function stopChildrenOnSignals(patience) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (stopping) return
      void stopAll(patience).then(() => process.exit(code))
    })
  }
  process.on('exit', () => {
    for (const child of children) signalGroup(child, 'SIGKILL')
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group ended between the check and the signal.
  }
}

/**
 * @param {string[]} lines
 * @param {string} line
 */
function keep(lines, line) {
  lines.push(line)
  if (lines.length > linesKept) lines.shift()
}
