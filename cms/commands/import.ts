/**
 * Loads content files into the database of the portal:
 *
 *     npm run content:import [directory]        (content/starter where none is named)
 *     npm run content:import -- --overwrite     (replaces what editors changed since)
 *
 * Idempotent: what the database says already is not written. A file with a fault is named with line and
 * mend, and the rest goes in; then the exit code is 1. Documents that have no files are left alone. It
 * may be stopped or killed at any time: a document is in whole or not at all, and the next run goes on.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { nameOf } from '#content/files/layout.ts'
import { describeProblem } from '#content/files/problem.ts'
import { readDocuments, type Reading } from '#content/files/reader.ts'

import { loadEnvironment } from '../environment.mjs'
import type { ImportOutcome, ImportTask } from '../transfer/importer.ts'
import type { ChunkOrder, ChunkReport } from './import-chunk.ts'
import { startProgress } from './progress.ts'
import { sayFailure } from './sayFailure.ts'

/** Documents one process writes; its memory grows by some megabytes with each. */
const writesPerChunk = 100
/** Documents asked about in one message. */
const tasksPerOrder = 25

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { overwrite: { type: 'boolean', default: false } },
})

let chunk: ChildProcess | undefined
let stoppedBy: 'SIGINT' | 'SIGTERM' | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stoppedBy ??= signal
    if (chunk?.connected) chunk.disconnect()
  })
}

try {
  loadEnvironment()
  const directory = positionals[0] ?? 'content/starter'
  const reading = await readDocuments({ directory })
  const outcomes = await importAll(tasksOf({ directory, reading }))
  process.exitCode = tell({ directory, reading, outcomes })
} catch (error) {
  sayFailure(error)
}

function tasksOf({ directory, reading }: { directory: string; reading: Reading }): ImportTask[] {
  return reading.documents.map((document) => ({
    document,
    brokenLocales: reading.brokenLocales.get(nameOf(document)) ?? [],
    ...('file' in document.facts && {
      file: join(directory, document.kind, document.key, document.facts.file),
    }),
  }))
}

/** A second pass gives documents the references that were not there yet in the first. */
async function importAll(tasks: ImportTask[]): Promise<Map<string, ImportOutcome>> {
  const outcomes = new Map<string, ImportOutcome>()
  const progress = startProgress({ title: 'Importing', total: tasks.length })
  await importTasks({
    tasks,
    onOutcome: (outcome) => {
      outcomes.set(outcome.name, outcome)
      progress.advance()
    },
  })
  progress.stop()
  const waiting = tasks.filter(({ document }) => outcomes.get(nameOf(document))?.missing.length)
  if (waiting.length === 0 || stoppedBy) return outcomes
  const joining = startProgress({ title: 'Joining', total: waiting.length })
  await importTasks({
    tasks: waiting,
    onOutcome: (outcome) => {
      const { result } = outcomes.get(outcome.name)!
      outcomes.set(outcome.name, outcome.result === 'updated' ? { ...outcome, result } : outcome)
      joining.advance()
    },
  })
  joining.stop()
  return outcomes
}

async function importTasks({
  tasks,
  onOutcome,
}: {
  tasks: ImportTask[]
  onOutcome: (outcome: ImportOutcome) => void
}): Promise<void> {
  const waiting = [...tasks]
  while (waiting.length > 0 && !stoppedBy) {
    let writes = 0
    await withChunk(async (send) => {
      while (waiting.length > 0 && writes < writesPerChunk && !stoppedBy) {
        await send(nextOrder(waiting), (outcome) => {
          if (outcome.result === 'created' || outcome.result === 'updated') writes += 1
          onOutcome(outcome)
        })
      }
    })
  }
}

/** The next documents of one kind. */
function nextOrder(waiting: ImportTask[]): ChunkOrder {
  const { kind } = waiting[0]!.document
  const end = waiting.findIndex(({ document }) => document.kind !== kind)
  return { tasks: waiting.splice(0, Math.min(end === -1 ? waiting.length : end, tasksPerOrder)) }
}

type Send = (order: ChunkOrder, onOutcome: (outcome: ImportOutcome) => void) => Promise<void>

/** Runs work with a process to send orders to, and waits until it has ended. */
async function withChunk(work: (send: Send) => Promise<void>): Promise<void> {
  const file = fileURLToPath(new URL('import-chunk.ts', import.meta.url))
  const child = fork(file, values.overwrite ? ['--overwrite'] : [])
  chunk = child
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  try {
    await work((order, onOutcome) => sendOrder({ child, ended, order, onOutcome }))
  } finally {
    if (child.connected) child.disconnect()
    await ended
  }
}

function sendOrder({
  child,
  ended,
  order,
  onOutcome,
}: {
  child: ChildProcess
  ended: Promise<[number | null, NodeJS.Signals | null]>
  order: ChunkOrder
  onOutcome: (outcome: ImportOutcome) => void
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = (report: ChunkReport) => {
      if ('outcome' in report) return onOutcome(report.outcome)
      child.off('message', listen)
      if ('failure' in report) reject(new Error(report.failure))
      else resolve()
    }
    child.on('message', listen)
    void ended.then(([code, signal]) => {
      if (stoppedBy) resolve()
      else
        reject(
          new Error(
            `The import broke off (${signal ?? `exit code ${String(code)}`}): run it again, it goes on.`,
          ),
        )
    })
    child.send(order, (error) => {
      if (error && !stoppedBy) reject(error)
    })
  })
}

/** @returns the exit code */
function tell({
  directory,
  reading,
  outcomes,
}: {
  directory: string
  reading: Reading
  outcomes: Map<string, ImportOutcome>
}): number {
  const all = [...outcomes.values()]
  const count = (result: ImportOutcome['result']) =>
    all.filter((outcome) => outcome.result === result).length
  for (const { name, reason } of all.filter(({ result }) => result === 'kept')) {
    console.log(`${name} ${reason ?? ''}: left as it is, --overwrite replaces it.`)
  }
  const problems = [
    ...reading.problems.map(describeProblem),
    ...all.flatMap(({ name, result, reason, missing }) => [
      ...(result === 'failed' ? [`${join(directory, name)} ${reason ?? 'failed'}`] : []),
      ...missing.map(
        (target) =>
          `${join(directory, name)} refers to ${target}, which is not in the database: left out until it is`,
      ),
    ]),
  ]
  for (const problem of problems) console.error(problem)
  console.log(
    `${reading.documents.length} documents: ${count('created')} new, ${count('updated')} changed, ${count('unchanged')} as they were, ${count('kept')} left alone.`,
  )
  if (stoppedBy) {
    console.error(`Stopped after ${outcomes.size} documents: run it again, it goes on.`)
    return stoppedBy === 'SIGINT' ? 130 : 143
  }
  if (problems.length === 0) return 0
  console.error(`${problems.length} problems: mend the files and run it again.`)
  return 1
}
