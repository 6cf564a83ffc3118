/**
 * Makes a database ready: creates its folder and file, runs the committed migrations, and creates the
 * first administrator where there is no user. Safe to run again; changes nothing the second time.
 *
 *     npm run cms:prepare
 *     npm run cms:prepare -- --email editor@example.org
 *
 * The administrator's address comes from `--email`, else `ADMIN_EMAIL`, else `admin@example.org`; the
 * password is generated and known only from this command's output.
 *
 * The last line of stdout is JSON: `{"administrator":{"email":"…","password":"…"} | null,"documents":0}`,
 * `administrator` null where users exist already, `documents` how many the database holds. Exits 1 with
 * one sentence on stderr where it cannot.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import type { CollectionSlug, Payload } from 'payload'

import { kinds } from '#content/model/index.ts'

import { createAdministrator } from '../administrator.ts'
import { loadEnvironment } from '../environment.mjs'
import { connect } from '../portal.ts'
import { sayFailure } from './sayFailure.ts'

const { values } = parseArgs({ options: { email: { type: 'string' } } })

try {
  const payload = await prepare()
  const email = values.email ?? process.env['ADMIN_EMAIL'] ?? 'admin@example.org'
  const { totalDocs } = await payload.count({ collection: 'users', trash: true })
  const administrator = totalDocs === 0 ? await createAdministrator({ payload, email }) : null
  console.log(JSON.stringify({ administrator, documents: await countDocuments(payload) }))
  await payload.destroy()
  process.exit(0)
} catch (error) {
  sayFailure(error)
}

async function prepare(): Promise<Payload> {
  const { database, dataDirectory } = loadEnvironment()
  mkdirSync(path.join(dataDirectory, 'media'), { recursive: true })
  if (database.kind === 'sqlite') mkdirSync(path.dirname(database.file), { recursive: true })
  const payload = await connect()
  if (database.kind === 'sqlite') await payload.db.migrate()
  return payload
}

async function countDocuments(payload: Payload): Promise<number> {
  let documents = 0
  for (const collection of Object.keys(kinds) as CollectionSlug[]) {
    documents += (await payload.count({ collection, trash: true })).totalDocs
  }
  return documents
}
