import { execFile } from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import fs from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, inject, vi } from 'vitest'

import { PortalBusy } from '#cms/errors/PortalBusy.ts'

import { createDocument } from '../fixtures/documents.ts'
import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'

const run = promisify(execFile)

let payload: Payload

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  payload = await openPayload()
  await emptyPortal(payload)
})

describe('transactions', () => {
  test('a change that is rolled back was never there', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    expect(transactionID).toBeTruthy()
    const { id } = await payload.create({
      collection: 'glossary',
      draft: true,
      data: { title: 'Never there' },
      req: { transactionID },
    })
    await payload.db.rollbackTransaction(transactionID)
    const { totalDocs } = await payload.count({
      collection: 'glossary',
      where: { id: { equals: id } },
    })
    expect(totalDocs).toBe(0)
    await createDocument({ payload, kind: 'glossary', words: ['en'] })
  })

  test('who waits for themselves is told, and the others go on', async () => {
    const transactionID = (await payload.db.beginTransaction())!
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let refusal: unknown
    // As a hook would that does not pass on `req`.
    const waiting = payload
      .create({ collection: 'glossary', draft: true, data: { title: 'Waits' } })
      .catch((error: unknown) => {
        refusal = error
      })
    // Bounded: a save that is never told must fail this test and not fill the memory.
    for (let turn = 0; turn < 1000 && !refusal; turn += 1) {
      await vi.advanceTimersByTimeAsync(10_000)
    }
    vi.useRealTimers()
    expect(refusal).toBeInstanceOf(PortalBusy)
    expect((refusal as Error).cause).toMatch(/without `req`/)
    await payload.db.commitTransaction(transactionID)
    await waiting
    await createDocument({ payload, kind: 'glossary', words: ['en'] })
  })

  test('two processes lose and refuse nothing', async () => {
    const saves = 40
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    const other = run(process.execPath, ['tests/fixtures/writer.ts', id, 'sv', String(saves)])
    let isRunning = true
    void other.finally(() => {
      isRunning = false
    })
    let save = 0
    while (isRunning) {
      save += 1
      await payload.update({
        collection: 'glossary',
        id,
        locale: 'de',
        draft: true,
        data: { title: `de ${save}`, note: `de ${save}` },
      })
    }
    const { stdout, stderr } = await other
    expect(stdout.trim(), stderr).toBe('0')
    const found = await payload.findByID({
      collection: 'glossary',
      id,
      locale: 'all',
      draft: true,
    })
    expect(found).toMatchObject({
      title: { sv: `sv ${saves}`, de: `de ${save}` },
      note: { sv: `sv ${saves}`, de: `de ${save}` },
    })
  })
})

describe('a full disk', () => {
  const { statfs } = fs
  afterEach(() => {
    fs.statfs = statfs
    syncBuiltinESMExports()
  })

  test('is refused before it is full, in a sentence', async () => {
    fs.statfs = (() => Promise.resolve({ bavail: 5000, bsize: 4096 })) as unknown as typeof statfs
    syncBuiltinESMExports()
    const save = payload.create({
      collection: 'glossary',
      draft: true,
      data: { title: 'Too much' },
    })
    await expect(save).rejects.toThrow(/nearly full \(20 MB free\)/)
    fs.statfs = statfs
    syncBuiltinESMExports()
    await createDocument({ payload, kind: 'glossary', words: ['en'] })
  })
})

if (process.env['DATABASE_URL']?.startsWith('file:'))
  describe('SQLite', () => {
    const database = () => payload.db as unknown as SQLiteAdapter
    const rows = async (query: string) =>
      (await database().client.execute(query)).rows as unknown as Record<string, unknown>[]

    test('reads a document’s words and lists by index, not by scanning their tables', async () => {
      const tables = (await rows("SELECT name FROM sqlite_master WHERE type = 'table'")).map(
        ({ name }) => String(name),
      )
      const scans: string[] = []
      for (const table of tables) {
        const columns = (await rows(`PRAGMA table_info(${table})`)).map(({ name }) => String(name))
        const parent = ['_parent_id', 'parent_id'].find((name) => columns.includes(name))
        if (!parent) continue
        const plan = await rows(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${parent} = 'x'`)
        if (String(plan[0]?.['detail']).startsWith('SCAN')) scans.push(table)
      }
      expect(tables.length).toBeGreaterThan(100)
      expect(scans).toEqual([])
    })

    test('gives ids that cannot be counted through', async () => {
      const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
      expect(id).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)
    })

    test('writes ahead, so that reading goes on while writing', async () => {
      expect(await rows('PRAGMA journal_mode')).toMatchObject([{ journal_mode: 'wal' }])
      const transactionID = (await database().beginTransaction())!
      const { totalDocs } = await payload.count({ collection: 'glossary' })
      await database().rollbackTransaction(transactionID)
      expect(totalDocs).toBeGreaterThan(0)
    })

    test('says so when it could not keep a change', async () => {
      const transactionID = String(await database().beginTransaction())
      const { db } = database().sessions[transactionID]!
      const statement = (text: ReturnType<typeof sql>) =>
        (db as unknown as { run: (query: typeof text) => Promise<unknown> }).run(text)
      await statement(sql`PRAGMA defer_foreign_keys = ON`)
      await statement(
        sql`INSERT INTO glossary_locales (_locale, _parent_id, title) VALUES ('en', 'nobody', 'Lost')`,
      )
      await expect(database().commitTransaction(transactionID)).rejects.toThrow(/nothing was saved/)
      await createDocument({ payload, kind: 'glossary', words: ['en'] })
      expect(await rows("SELECT * FROM glossary_locales WHERE title = 'Lost'")).toEqual([])
    })

    test('a statement that comes too late does not slip into the next transaction', async () => {
      const transactionID = String(await database().beginTransaction())
      const { db } = database().sessions[transactionID]!
      await database().rollbackTransaction(transactionID)
      const late = (db as unknown as { run: (query: unknown) => Promise<unknown> }).run(
        sql`DELETE FROM glossary`,
      )
      await expect(late).rejects.toThrow()
    })

    test('what opens it ends, and asks nothing of a CMS that runs beside it', async () => {
      let asked = 0
      const cms = createServer((socket) => {
        asked += 1
        socket.on('error', () => undefined)
      })
      await new Promise<void>((listening) => cms.listen(0, listening))
      const { port } = cms.address() as AddressInfo
      const env: NodeJS.ProcessEnv = {
        ...process.env,
        NODE_ENV: 'development',
        PORT: String(port),
      }
      const open = `const { openPortal } = await import('#cms/portal.ts'); await (await openPortal()).destroy()`
      await run(process.execPath, ['--input-type=module', '-e', open], { env, timeout: 30_000 })
      cms.close()
      expect(asked).toBe(0)
    })

    test('is created and changed by one command alone', async () => {
      const directory = await fs.mkdtemp(path.join(process.env['DATA_DIR']!, 'other-'))
      const database = `file:${path.join(directory, 'new', 'portal.sqlite')}`
      const env: NodeJS.ProcessEnv = {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: directory,
        DATABASE_URL: database,
      }
      const open = `import('#cms/portal.ts').then(({ openPortal }) => openPortal()).then(() => process.exit(0))`
      const opening = () => run(process.execPath, ['--input-type=module', '-e', open], { env })
      const failure = async () =>
        opening().then(
          () => 'opened',
          ({ stderr }: { stderr: string }) => stderr,
        )
      expect(await failure()).toContain('npm run cms:prepare')
      // An empty file is a database as well, and older than the code.
      await fs.mkdir(path.join(directory, 'new'))
      await fs.writeFile(path.join(directory, 'new', 'portal.sqlite'), '')
      expect(await failure()).toContain('older than the code')

      const { stdout } = await run(process.execPath, ['cms/commands/prepare-database.ts'], { env })
      const prepared = JSON.parse(stdout.trim().split('\n').at(-1)!) as {
        administrator: { email: string; password: string }
        documents: number
      }
      expect(prepared.documents).toBe(0)
      expect(prepared.administrator.password.length).toBeGreaterThan(20)
      expect(await failure()).toBe('opened')
      const again = await run(process.execPath, ['cms/commands/prepare-database.ts'], { env })
      expect(JSON.parse(again.stdout.trim().split('\n').at(-1)!)).toEqual({
        administrator: null,
        documents: 0,
      })
    })
  })

if (process.env['DATABASE_URL']?.startsWith('mongodb'))
  describe('MongoDB', () => {
    test('has its indexes before the first write', async () => {
      const { collections } = payload.db as unknown as MongooseAdapter
      const indexes = await collections['glossary']!.collection.indexes()
      expect(indexes).toEqual(
        expect.arrayContaining([expect.objectContaining({ key: { key: 1 }, unique: true })]),
      )
    })

    test('is a replica set, so that transactions are on', () => {
      const { transactionOptions } = payload.db as unknown as MongooseAdapter
      expect(transactionOptions).not.toBe(false)
    })
  })
