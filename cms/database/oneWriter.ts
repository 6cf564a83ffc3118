import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { drizzle, LibSQLSession, LibSQLTransaction } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { PortalBusy } from '../errors/PortalBusy.ts'
import { refuseWhenFull } from './refuseWhenFull.ts'
import { Turns, type EndTurn } from './Turns.ts'

type Client = SQLiteAdapter['client']
interface WriteArgs {
  req?: Partial<PayloadRequest>
}

/** What Payload's adapter can do to the database. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * One writer at a time for the whole SQLite database. Payload alone opens transactions side by side:
 * half of two simultaneous saves are then refused or, worse, accepted and lost.
 *
 * Transactions wait their turn, run on one connection kept for writing (libSQL's own would open, and
 * never close, a connection for each), and say so when they cannot commit, where Payload's answer yes.
 * Writes outside any transaction get one of their own. Other processes are waited for as well.
 */
export function oneWriter(
  adapter: SQLiteAdapter,
  { file, patience }: { file: string; patience: number },
): SQLiteAdapter {
  const turns = new Turns({ patience, refusal: () => new PortalBusy() })
  const endings = new Map<string, EndTurn>()
  let writer: Client | undefined

  const { connect, destroy, migrate } = adapter

  adapter.connect = async (...args) => {
    await connect?.apply(adapter, args)
    writer ??= await openWriter({ url: adapter.clientConfig.url })
  }

  adapter.destroy = async () => {
    writer?.close()
    adapter.client?.close()
    writer = undefined
    await destroy?.call(adapter)
  }

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const endTurn = await turns.take()
    try {
      await refuseWhenFull({ directory: path.dirname(file) })
      writer = await begin()
      const id = randomUUID()
      const { transaction, end } = openTransaction({ adapter, writer })
      adapter.sessions[id] = { db: transaction, resolve: settled, reject: settled }
      endings.set(id, () => {
        end()
        endTurn()
      })
      return id
    } catch (error) {
      endTurn()
      throw error
    }
  }

  /** Begins as the writer; while another process is, waits without blocking this one. */
  const begin = async (): Promise<Client> => {
    const deadline = Date.now() + patience
    for (;;) {
      if (!writer) throw new Error('The database is closed.')
      try {
        await writer.execute('BEGIN IMMEDIATE')
        return writer
      } catch (cause) {
        if (!isBusy(cause)) throw cause
        if (Date.now() > deadline) throw new PortalBusy({ cause })
        // libSQL leaves the refused statement open, and SQLite would not commit beside it.
        await renewWriter()
        await sleep(5 + Math.random() * 20)
      }
    }
  }

  const renewWriter = async () => {
    writer?.close()
    writer = await openWriter({ url: adapter.clientConfig.url })
  }

  const finish = async (statement: 'COMMIT' | 'ROLLBACK', incoming: unknown) => {
    const id = String(await incoming)
    const end = endings.get(id)
    if (!end || !writer) return
    endings.delete(id)
    Reflect.deleteProperty(adapter.sessions, id)
    try {
      await writer.execute(statement)
    } catch (cause) {
      await writer.execute('ROLLBACK').catch(() => undefined)
      await renewWriter()
      throw new Error(`The database could not ${statement.toLowerCase()}: nothing was saved.`, {
        cause,
      })
    } finally {
      end()
    }
  }
  adapter.commitTransaction = (id) => finish('COMMIT', id)
  adapter.rollbackTransaction = (id) => finish('ROLLBACK', id)

  adapter.migrate = async (args) => {
    // Rebuilding a table drops the old one; with foreign keys on, its rows' children would go with it.
    await writer?.execute('PRAGMA foreign_keys = OFF')
    try {
      await migrate.call(adapter, args)
    } finally {
      await writer?.execute('PRAGMA foreign_keys = ON')
    }
  }

  for (const name of writes) {
    const write = adapter[name] as (args: WriteArgs) => Promise<unknown>
    const inTurn = async (args: WriteArgs): Promise<unknown> => {
      const current = await args.req?.transactionID
      if (current && adapter.sessions[String(current)]) return write.call(adapter, args)
      const transactionID = await adapter.beginTransaction()
      try {
        const req = within({ req: args.req, transactionID })
        const result = await write.call(adapter, { ...args, req })
        if (transactionID) await adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        if (transactionID) await adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    Object.assign(adapter, { [name]: inTurn })
  }

  return adapter
}

const settled = () => Promise.resolve()

async function openWriter({ url }: { url: string }): Promise<Client> {
  const { $client: writer } = drizzle({ connection: { url } })
  await writer.execute('PRAGMA synchronous = NORMAL')
  return writer
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

/**
 * A transaction as Payload's queries expect one, on the connection for writing. Once it has ended,
 * a straggling statement is refused: it must not slip into the next one's transaction.
 */
function openTransaction({ adapter, writer }: { adapter: SQLiteAdapter; writer: Client }) {
  let ended = false
  const statements = new Proxy(writer, {
    get: (client, name) => {
      if (ended) throw new Error('The transaction of this statement has ended.')
      const value: unknown = Reflect.get(client, name)
      return typeof value === 'function' ? (value.bind(client) as unknown) : value
    },
  })
  const { dialect, session } = adapter.drizzle as unknown as DrizzleInternals
  const transaction = new LibSQLTransaction(
    'async',
    dialect,
    new LibSQLSession(writer, dialect, session.schema, {}, statements as never),
    session.schema,
  )
  return {
    transaction: transaction as unknown as SQLiteAdapter['sessions'][string]['db'],
    end: () => {
      ended = true
    },
  }
}

/** What drizzle keeps about itself and marks as internal. */
interface DrizzleInternals {
  dialect: ConstructorParameters<typeof LibSQLSession>[1]
  session: { schema: ConstructorParameters<typeof LibSQLSession>[2] }
}

/** The request, in a transaction its other readers do not see. */
function within({
  req,
  transactionID,
}: {
  req: Partial<PayloadRequest> | undefined
  transactionID: number | string | null
}): Partial<PayloadRequest> {
  return Object.create(req ?? null, {
    transactionID: { value: transactionID, enumerable: true },
  }) as Partial<PayloadRequest>
}
