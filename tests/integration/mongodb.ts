import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { startMongo } from '../../commands/mongodb.mjs'
import { variablesOf } from './sqlite.ts'

/** Gives the suite a database of its own on a MongoDB with transactions. */
export default async function setup(project: TestProject) {
  const mongo = await startMongo()
  if ('missing' in mongo) {
    if (process.env['CI']) throw new Error(mongo.missing)
    project.provide('portal', mongo)
    return undefined
  }
  const directory = mkdtempSync(path.join(os.tmpdir(), 'common-ground-'))
  const url = new URL(mongo.uri)
  url.pathname = `/common-ground-${randomUUID()}`
  project.provide('portal', { variables: variablesOf({ directory, url: url.href }) })
  return async () => {
    await mongo.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
