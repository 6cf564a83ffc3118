import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect } from 'vitest'

import { startOwnMongo } from '../../commands/mongodb.mjs'
import { readDocuments } from '#content/files/reader.ts'
import { kinds, type KindSlug } from '#content/model/index.ts'

import { run, start } from '../fixtures/command.ts'
import { bytesIn, exportInto, put } from '../fixtures/content.ts'
import { emptyPortal, test } from '../fixtures/payload.ts'
import { variablesOf } from './sqlite.ts'

const prepareCommand = 'cms/commands/prepare-database.ts'
const importCommand = 'cms/commands/import.ts'
const exportCommand = 'cms/commands/export.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'content-commands-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

const below = (name: string) => path.join(directory, name)

async function emptyAll(payload: Payload) {
  await emptyPortal(payload)
  await payload.kv.clear()
}

async function countDocuments(payload: Payload): Promise<number> {
  let count = 0
  for (const kind of Object.keys(kinds) as KindSlug[])
    count += (await payload.count({ collection: kind })).totalDocs
  return count
}

/** Terms in English and Swedish, each related to the next, so that both passes have work. */
async function putTerms(count: number) {
  for (let number = 0; number < count; number += 1) {
    await put(below('content'), {
      [`glossary/term-${number}/facts.yaml`]: `related: [glossary/term-${(number + 1) % count}]\n`,
      [`glossary/term-${number}/en.yaml`]: `title: Term ${number}\ntranslation:\n  method: none\n`,
      [`glossary/term-${number}/sv.yaml`]: `title: Ord ${number}\ntranslation:\n  method: human\n  source: en\n  sourceRevision: abc\n`,
    })
  }
}

async function documentsIn(folder: string) {
  const { documents, problems } = await readDocuments({ directory: folder })
  expect(problems).toEqual([])
  return documents
}

/** One sentence a line, and never where in the code. */
function expectSentences(stderr: string) {
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m)
  expect(stderr.trim()).not.toBe('')
}

describe('the starter', () => {
  test(
    'moves from files to SQLite, to files, to MongoDB and back, byte for byte',
    {
      timeout: 900_000,
    },
    async ({ payload, skip }) => {
      if (payload.db.name === 'sqlite') skip('The suite on MongoDB moves it from SQLite.')
      await emptyAll(payload)
      // A copy, since somebody may be writing in the folder just now.
      await cp('content/starter', below('starter'), { recursive: true })
      const starter = await documentsIn(below('starter'))
      const sqlite = variablesOf({ directory: below('sqlite') })
      expect(await run(prepareCommand, [], sqlite)).toMatchObject({ code: 0 })

      const first = await run(importCommand, [below('starter')], sqlite)
      expect(first).toMatchObject({ code: 0, stderr: '' })
      const second = await run(importCommand, [below('starter')], sqlite)
      expect(second).toMatchObject({ code: 0, stderr: '' })
      expect(second.stdout).toContain(
        `${starter.length} documents: 0 new, 0 changed, ${starter.length} as they were, 0 left alone.`,
      )
      expect(await run(exportCommand, [below('one')], sqlite)).toMatchObject({
        code: 0,
        stderr: '',
      })
      expect(await documentsIn(below('one'))).toHaveLength(starter.length)

      expect(await run(importCommand, [below('one')])).toMatchObject({ code: 0, stderr: '' })
      expect(await run(exportCommand, [below('two')])).toMatchObject({ code: 0, stderr: '' })
      expect(await bytesIn(below('two'))).toEqual(await bytesIn(below('one')))
    },
  )
})

describe('files with faults', () => {
  test('are named with line and mend, and the rest goes in', async ({ payload }) => {
    await emptyAll(payload)
    await putTerms(3)
    await put(below('content'), {
      'support/code/facts.yaml': 'operatorType: ngo\naudiences: [parents]\n',
      'support/code/en.yaml': 'title: A line\n',
      'pages/broken/en.yaml': 'title: "Broken\nbody: Text.\n',
      'glossary/term-1/sv.yaml': 'summary: Utan rubrik.\n',
    })
    const { code, stdout, stderr } = await run(importCommand, [below('content')])
    expect(code).toBe(1)
    const content = below('content')
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(
        `${content}/support/code/facts.yaml:2: audiences[1]: "parents" is no code of the vocabulary "audiences": use one of parent-carer, `,
      ),
      `${content}/glossary/term-1/sv.yaml:1: title is missing: write it`,
      expect.stringContaining(
        `${content}/pages/broken/en.yaml:3: is no YAML here: Missing closing "quote`,
      ),
      '3 problems: mend the files and run it again.',
      '',
    ])
    expect(stdout).toContain('3 documents: 3 new, 0 changed, 0 as they were, 0 left alone.')
    expect(await countDocuments(payload)).toBe(3)
  })

  test('of a folder that is not there: one sentence', async ({ payload }) => {
    await emptyAll(payload)
    const { code, stderr } = await run(importCommand, [below('nowhere')])
    expect(code).toBe(1)
    expect(stderr).toBe(
      `The folder ${below('nowhere')} cannot be read: name one that holds content.\n`,
    )
  })
})

describe('what an editor changed', () => {
  test('is named, kept, and replaced when asked', async ({ payload }) => {
    await emptyAll(payload)
    await putTerms(2)
    expect(await run(importCommand, [below('content')])).toMatchObject({ code: 0, stderr: '' })
    const where = { key: { equals: 'term-0' } }
    await payload.update({
      collection: 'glossary',
      where,
      locale: 'en',
      data: { title: 'Edited', _status: 'published' },
    })
    const kept = await run(importCommand, [below('content')])
    expect(kept.code).toBe(0)
    expect(kept.stdout).toContain(
      'glossary/term-0 was edited since it was imported: left as it is, --overwrite replaces it.',
    )
    expect(
      (await payload.find({ collection: 'glossary', where, locale: 'en' })).docs[0]!.title,
    ).toBe('Edited')
    const replaced = await run(importCommand, ['--overwrite', below('content')])
    expect(replaced.stdout).toContain(
      '2 documents: 0 new, 1 changed, 1 as they were, 0 left alone.',
    )
    expect(
      (await payload.find({ collection: 'glossary', where, locale: 'en' })).docs[0]!.title,
    ).toBe('Term 0')
  })
})

describe('an import that ends early', () => {
  /** Waits until an import has written some documents, and far from all. */
  async function untilUnderWay(payload: Payload) {
    for (let tries = 0; tries < 1000; tries += 1) {
      if ((await countDocuments(payload)) >= 5) return
      await sleep(20)
    }
    throw new Error('The import wrote nothing.')
  }

  async function exported(payload: Payload) {
    await rm(below('export'), { recursive: true, force: true })
    await exportInto({ payload, directory: below('export') })
    return documentsIn(below('export'))
  }

  /** Every document there is whole, save for references to what did not go in; and some are missing. */
  async function expectWhole(payload: Payload) {
    const files = await documentsIn(below('content'))
    const documents = await exported(payload)
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.length).toBeLessThan(files.length)
    for (const document of documents) {
      expect(document.words).toEqual(files.find(({ key }) => key === document.key)!.words)
    }
  }

  async function expectResumed(payload: Payload) {
    expect(await run(importCommand, [below('content')])).toMatchObject({ code: 0, stderr: '' })
    expect(await exported(payload)).toEqual(await documentsIn(below('content')))
  }

  test(
    'killed, it leaves whole documents and the next run completes them',
    { timeout: 300_000 },
    async ({ payload }) => {
      await emptyAll(payload)
      await putTerms(40)
      const command = start(importCommand, [below('content')])
      await untilUnderWay(payload)
      command.signal('SIGKILL')
      await command.ended
      await expectWhole(payload)
      await expectResumed(payload)
    },
  )

  test(
    'stopped, it finishes the document under way and says how to go on',
    { timeout: 300_000 },
    async ({ payload }) => {
      await emptyAll(payload)
      await putTerms(40)
      const command = start(importCommand, [below('content')])
      await untilUnderWay(payload)
      command.signal('SIGINT')
      const { code, stderr } = await command.ended
      expect(code).toBe(130)
      expect(stderr).toMatch(/^Stopped after \d+ documents: run it again, it goes on\.$/m)
      await expectWhole(payload)
      await expectResumed(payload)
    },
  )

  test('a process of it killed, it says so', { timeout: 300_000 }, async ({ payload }) => {
    await emptyAll(payload)
    await putTerms(40)
    const command = start(importCommand, [below('content')])
    await untilUnderWay(payload)
    const child = execFileSync('pgrep', ['-P', String(command.child.pid)])
      .toString()
      .trim()
    process.kill(Number(child), 'SIGKILL')
    const { code, stderr } = await command.ended
    expect(code).toBe(1)
    expect(stderr).toBe('The import broke off (SIGKILL): run it again, it goes on.\n')
    await expectResumed(payload)
  })
})

describe('a database that is not there', () => {
  const commands = [
    [importCommand, []],
    [exportCommand, ['export']],
  ] as const

  test.for(commands)('%s says what DATABASE_URL must be', async ([command, args], { payload }) => {
    await emptyAll(payload)
    for (const [url, sentence] of [
      [
        'postgres://localhost/portal',
        'DATABASE_URL is "postgres://localhost/portal": begin it with file: (SQLite) or mongodb:// (MongoDB).',
      ],
      [
        'mongodb://localhost/portal',
        'DATABASE_URL is "mongodb://localhost/portal" without replicaSet',
      ],
    ] as const) {
      const { code, stderr } = await run(command, args.map(below), { DATABASE_URL: url })
      expect(code).toBe(1)
      expect(stderr).toContain(sentence)
      expectSentences(stderr)
    }
    expect(existsSync(below('export'))).toBe(false)
  })

  test.for(commands)(
    '%s says which does not answer',
    { timeout: 120_000 },
    async ([command, args], { payload }) => {
      await emptyAll(payload)
      await mkdir(below('export'))
      await put(below('export'), { 'glossary/a/en.yaml': 'title: A\n' })
      for (const [url, sentence] of [
        [
          `file:${below('portal.sqlite')}`,
          `There is no database at ${below('portal.sqlite')}: create it with \`npm run cms:prepare\`.\n`,
        ],
        [
          'mongodb://127.0.0.1:9/portal?replicaSet=rs0',
          'The database at 127.0.0.1:9 does not answer: ',
        ],
      ] as const) {
        const { code, stderr } = await run(command, args.map(below), { DATABASE_URL: url })
        expect(code).toBe(1)
        expect(stderr).toContain(sentence)
        expectSentences(stderr)
      }
      expect(await bytesIn(below('export'))).toHaveProperty('glossary/a/en.yaml')
      expect(await readdir(directory)).toEqual(['export'])
    },
  )

  test(
    'any more, half way through an import: one sentence',
    { timeout: 600_000 },
    async ({ payload, skip }) => {
      if (payload.db.name === 'sqlite') skip('An SQLite file does not go away.')
      const mongo = await startOwnMongo()
      if ('missing' in mongo) return skip(mongo.missing)
      const url = new URL(mongo.uri)
      url.pathname = '/portal'
      const variables = variablesOf({ directory: below('data'), url: url.href })
      await mkdir(below('data'), { recursive: true })
      // More than can be written while a MongoDB that was asked to end still answers.
      await putTerms(600)
      const command = start(importCommand, [below('content')], variables)
      await new Promise<void>((resolve) => {
        command.child.stdout!.on('data', (chunk: Buffer) => {
          if (/Importing: \d+ of 600/.test(chunk.toString())) resolve()
        })
      })
      await mongo.stop()
      const { code, stderr } = await command.ended
      expect(code).toBe(1)
      expectSentences(stderr)
      expect(stderr).toMatch(
        /^The import broke off at glossary\/term-\d+: .+ \(mend that and run it again, it goes on\)$/m,
      )
    },
  )
})

describe('an export', () => {
  test('replaces an earlier one whole, and nothing else', async ({ payload }) => {
    await emptyAll(payload)
    await putTerms(2)
    await run(importCommand, [below('content')])
    expect(await run(exportCommand, [below('export')])).toMatchObject({ code: 0, stderr: '' })
    await payload.delete({ collection: 'glossary', where: { key: { equals: 'term-1' } } })
    expect(await run(exportCommand, [below('export')])).toMatchObject({ code: 0, stderr: '' })
    expect(await readdir(below('export/glossary'))).toEqual(['term-0'])
    expect((await readdir(directory)).sort()).toEqual(['content', 'export'])

    await mkdir(below('foreign'))
    await writeFile(below('foreign/notes.txt'), 'mine')
    const refused = await run(exportCommand, [below('foreign')])
    expect(refused).toMatchObject({
      code: 1,
      stderr: `${below('foreign')} holds "notes.txt", which no export wrote: name an empty or new folder, or an earlier export.\n`,
    })
    expect(await readdir(below('foreign'))).toEqual(['notes.txt'])
    expect(await run(exportCommand, [])).toMatchObject({
      code: 1,
      stderr: 'Name the folder to write to: npm run content:export <directory>.\n',
    })
  })

  test(
    'that is stopped or killed leaves the earlier one as it was',
    { timeout: 300_000 },
    async ({ payload }) => {
      await emptyAll(payload)
      await putTerms(40)
      await run(importCommand, [below('content')])
      await run(exportCommand, [below('export')])
      const before = await bytesIn(below('export'))
      await payload.update({
        collection: 'glossary',
        where: {},
        locale: 'en',
        data: { summary: 'New.', _status: 'published' },
      })
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        const command = start(exportCommand, [below('export')])
        for (
          let tries = 0;
          !existsSync(below('.export.unfinished/glossary')) && tries < 2000;
          tries += 1
        )
          await sleep(10)
        command.signal(signal)
        const { code, stderr } = await command.ended
        if (signal === 'SIGTERM') {
          expect(code).toBe(143)
          expect(stderr).toBe(`Stopped: ${below('export')} is as it was.\n`)
          expect((await readdir(directory)).sort()).toEqual(['content', 'export'])
        }
        expect(await bytesIn(below('export'))).toEqual(before)
      }
      expect(await run(exportCommand, [below('export')])).toMatchObject({ code: 0, stderr: '' })
      expect((await readdir(directory)).sort()).toEqual(['content', 'export'])
      expect(Object.keys(await bytesIn(below('export')))).toEqual(Object.keys(before))
      expect(await bytesIn(below('export'))).not.toEqual(before)
    },
  )

  test('on a full disk says so and leaves the earlier one as it was', async ({ payload, skip }) => {
    await emptyAll(payload)
    await putTerms(40)
    await run(importCommand, [below('content')])
    await mkdir(below('small'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', below('small')], {
        stdio: 'pipe',
      })
    } catch {
      skip('Only root may make a small disk.')
    }
    try {
      await put(below('small/export'), { 'glossary/term/en.yaml': 'title: Earlier\n' })
      expect(await run(exportCommand, [below('small/export')])).toMatchObject({
        code: 1,
        stderr: 'The disk is full: make room and export again. Nothing was replaced.\n',
      })
      expect(await readdir(below('small'))).toEqual(['export'])
      expect(Object.keys(await bytesIn(below('small/export')))).toEqual(['glossary/term/en.yaml'])
    } finally {
      execFileSync('umount', [below('small')])
    }
  })

  test('interrupted between its two renames is put right by the next', async ({ payload }) => {
    await emptyAll(payload)
    await putTerms(1)
    await run(importCommand, [below('content')])
    await cp(below('content'), below('.export.previous'), { recursive: true })
    const { code } = await run(exportCommand, [below('export')], {
      DATABASE_URL: `file:${below('none')}`,
    })
    expect(code).toBe(1)
    expect(await bytesIn(below('export'))).toEqual(await bytesIn(below('content')))
  })
})
