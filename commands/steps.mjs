/** A failure a person can mend: its message is one sentence that names the thing and the mend. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
}

/**
 * @typedef {object} Step
 * @property {string} title what is being done, for example `Building the CMS`
 * @property {number} startedAt milliseconds since the epoch
 * @property {string} note the latest line the work printed
 */

const terminal = process.stdout.isTTY === true
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMilliseconds = 100
/** Without a terminal a line this often shows that a long step is alive. */
const heartbeatMilliseconds = 10_000

/** @type {Set<Step>} */
const running = new Set()
let linesDrawn = 0
/** @type {NodeJS.Timeout | undefined} */
let clock

/**
 * Runs one step with visible progress: on a terminal a spinner with the time it has taken and the
 * latest line the work printed, otherwise a line at the start, every ten seconds and at the end.
 * Steps may run at the same time.
 *
 * @template Result
 * @param {string} title what is being done, for example `Building the CMS`
 * @param {(note: (line: string) => void) => Promise<Result>} work calls `note` with what it is at
 * @returns {Promise<Result>} what the work returned; rejects with what it threw
 */
export async function step(title, work) {
  /** @type {Step} */
  const current = { title, startedAt: Date.now(), note: '' }
  running.add(current)
  if (!terminal) console.log(`· ${title}`)
  clock ??= setInterval(showLife, terminal ? frameMilliseconds : heartbeatMilliseconds)
  try {
    const result = await work((line) => {
      current.note = line.trim()
    })
    finish(current, '✓')
    return result
  } catch (error) {
    finish(current, '✗')
    throw error
  }
}

/** @param {string} title something that needed no work this time */
export function upToDate(title) {
  say(`✓ ${title}: up to date`)
}

/** @param {string} line printed above the steps under way */
export function say(line) {
  erase()
  console.log(line)
  if (terminal) draw()
}

/**
 * @param {Step} current
 * @param {string} mark
 */
function finish(current, mark) {
  running.delete(current)
  say(`${mark} ${current.title} (${elapsed(current)})`)
  if (running.size === 0) {
    clearInterval(clock)
    clock = undefined
  }
}

function showLife() {
  if (terminal) {
    erase()
    draw()
    return
  }
  for (const current of running) {
    console.log(`· ${current.title} … ${elapsed(current)}${current.note && `: ${current.note}`}`)
  }
}

function draw() {
  const frame = frames[Math.floor(Date.now() / frameMilliseconds) % frames.length]
  for (const current of running) {
    const line = `${frame} ${current.title} ${elapsed(current)}  ${current.note}`
    process.stdout.write(`${line.slice(0, (process.stdout.columns || 80) - 1)}\n`)
    linesDrawn += 1
  }
}

function erase() {
  if (linesDrawn === 0) return
  process.stdout.write(`\u001b[${linesDrawn}A\u001b[J`)
  linesDrawn = 0
}

/** @param {Step} current */
function elapsed({ startedAt }) {
  const seconds = (Date.now() - startedAt) / 1000
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}
