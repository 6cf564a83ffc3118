import { setTimeout as sleep } from 'node:timers/promises'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { PortalBusy } from '../errors/PortalBusy.ts'
import { refuseWhenFull } from './refuseWhenFull.ts'
import { Turns, type EndTurn } from './Turns.ts'

/** The collection of the one document every transaction changes first. */
const turnCollection = 'portal-turns'

/**
 * One writer at a time on MongoDB. Transactions of one process wait in a queue; those of several meet
 * at one document each changes first, and whoever loses there begins again, before having done
 * anything. Without it one of two simultaneous saves fails with `WriteConflict`.
 */
export function oneTurn(
  adapter: MongooseAdapter,
  { directory, patience }: { directory: string; patience: number },
): MongooseAdapter {
  const turns = new Turns({ patience, refusal: () => new PortalBusy() })
  const endings = new Map<string, EndTurn>()
  const { beginTransaction, commitTransaction, connect, rollbackTransaction } = adapter

  adapter.connect = async (...args) => {
    await connect?.apply(adapter, args)
    await adapter.connection
      .collection(turnCollection)
      .updateOne({ name: 'writer' }, { $inc: { turn: 1 } }, { upsert: true })
  }

  adapter.beginTransaction = async (options) => {
    const endTurn = await turns.take()
    try {
      await refuseWhenFull({ directory })
      const id = await begin(options)
      endings.set(id, endTurn)
      return id
    } catch (error) {
      endTurn()
      throw error
    }
  }

  const begin = async (options: Parameters<typeof beginTransaction>[0]): Promise<string> => {
    const deadline = Date.now() + patience
    for (;;) {
      const id = String(await beginTransaction.call(adapter, options))
      try {
        const session = adapter.sessions[id]
        await adapter.connection
          .collection(turnCollection)
          .updateOne({ name: 'writer' }, { $inc: { turn: 1 } }, session ? { session } : {})
        return id
      } catch (cause) {
        await rollbackTransaction.call(adapter, id)
        if (!isConflict(cause)) throw cause
        if (Date.now() > deadline) throw new PortalBusy({ cause })
        await sleep(5 + Math.random() * 45)
      }
    }
  }

  const finish = async (
    end: typeof commitTransaction,
    incoming: number | string | Promise<number | string>,
  ) => {
    const id = String(await incoming)
    try {
      await end.call(adapter, id)
    } finally {
      endings.get(id)?.()
      endings.delete(id)
    }
  }
  adapter.commitTransaction = (id) => finish(commitTransaction, id)
  adapter.rollbackTransaction = (id) => finish(rollbackTransaction, id)

  return adapter
}

/** Another process has the turn. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: unknown }
  const transient = Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')
  return code === 112 || transient
}
