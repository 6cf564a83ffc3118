/**
 * The process `import.ts` forks to write some of the documents: the database client's memory grows with
 * each write and goes with the process. Takes tasks as messages until the channel closes; a document
 * under way is finished first, so that stopping never tears one.
 */
import { Importer, type ImportOutcome, type ImportTask } from '../transfer/importer.ts'
import { openPortal } from '../portal.ts'

/** What the process is sent. */
export interface ChunkOrder {
  tasks: ImportTask[]
}

/** What the process sends. */
export type ChunkReport = { outcome: ImportOutcome } | { isDone: true } | { failure: string }

/** Sentences of the parent decide when to stop; a terminal's Ctrl-C reaches both. */
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)

const orders: ChunkOrder[] = []
let wake: () => void = () => undefined
process.on('message', (order: ChunkOrder) => {
  orders.push(order)
  wake()
})
process.on('disconnect', () => wake())

try {
  const payload = await openPortal()
  const importer = await Importer.open({ payload, overwrite: process.argv.includes('--overwrite') })
  while (process.connected) {
    const order = orders.shift()
    if (!order) {
      await new Promise<void>((resolve) => (wake = resolve))
      continue
    }
    for await (const outcome of importer.import(order.tasks)) {
      if (!process.connected) break
      report({ outcome })
    }
    report({ isDone: true })
  }
  await payload.destroy()
  process.exit(0)
} catch (error) {
  if (process.env['DEBUG']) console.error(error)
  const failure = error instanceof Error ? error.message : String(error)
  // A client of a database that is gone would keep the process alive.
  if (process.connected) process.send!({ failure } satisfies ChunkReport, () => process.exit(1))
  else process.exit(1)
}

function report(message: ChunkReport): void {
  if (process.connected) process.send!(message)
}
