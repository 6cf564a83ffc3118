import { existsSync } from 'node:fs'
import path from 'node:path'

import { root } from './installation.mjs'
import { findProgram, installDebianPackages } from './machine.mjs'
import { run } from './processes.mjs'
import { step } from './steps.mjs'

/**
 * @typedef {object} Mongo a MongoDB for the tests, a replica set and so with transactions
 * @property {string} uri names no database; its options hold `replicaSet`
 * @property {() => Promise<void>} stop ends what was started here
 */

/**
 * Finds or starts a MongoDB for the tests: `MONGODB_URI`, a `mongod` on PATH,
 * `../shared/mongodb/bin/mongod`, or one that mongodb-memory-server downloads. Needs the dependencies
 * installed.
 *
 * @returns {Promise<Mongo | { missing: string }>} `missing`: why there is none
 */
export async function startMongo() {
  const uri = process.env['MONGODB_URI']
  return uri ? { uri, stop: () => Promise.resolve() } : await startOwnMongo()
}

/**
 * Starts a MongoDB whatever `MONGODB_URI` says, for a test that ends it.
 *
 * @returns {Promise<Mongo | { missing: string }>} `missing`: why there is none
 */
export async function startOwnMongo() {
  return await step('Starting MongoDB', async (note) => {
    try {
      const program = await findMongod({ note })
      if (!program) note('downloading mongod')
      return await startReplicaSet(program)
    } catch (error) {
      return { missing: `no MongoDB could be started: ${/** @type {Error} */ (error).message}` }
    }
  })
}

/**
 * @param {{ note: (line: string) => void }} progress
 * @returns {Promise<{ file: string, version: string } | undefined>}
 */
async function findMongod({ note }) {
  const shared = path.join(root, '..', 'shared', 'mongodb', 'bin', 'mongod')
  const file = findProgram('mongod') ?? (existsSync(shared) ? shared : undefined)
  if (!file) return undefined
  const version =
    (await versionOf(file)) ??
    (await installDebianPackages({ names: ['libcurl4'], note }).then(() => versionOf(file)))
  if (!version)
    throw new Error(`${file} does not run here: install libcurl4 (apt-get install libcurl4)`)
  return { file, version }
}

/** @param {string} file */
async function versionOf(file) {
  try {
    const lines = await run({ file, args: ['--version'] })
    return /v(\d+\.\d+\.\d+)/.exec(lines.join('\n'))?.[1]
  } catch {
    // Most often a shared library is missing.
    return undefined
  }
}

/** Little memory, and an early end to the open transaction of a process the tests killed. */
const args = [
  '--wiredTigerCacheSizeGB',
  '0.5',
  '--setParameter',
  'transactionLifetimeLimitSeconds=15',
]

/** @param {{ file: string, version: string } | undefined} program */
async function startReplicaSet(program) {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = await MongoMemoryReplSet.create({
    ...(program && { binary: { systemBinary: program.file, version: program.version } }),
    instanceOpts: [{ storageEngine: 'wiredTiger', args }],
    replSet: { count: 1 },
  })
  return {
    uri: server.getUri(),
    stop: async () => {
      await server.stop()
    },
  }
}
