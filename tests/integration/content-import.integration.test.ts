import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'

import { nameOf } from '#content/files/layout.ts'
import { readDocuments } from '#content/files/reader.ts'
import type { Document, KindSlug } from '#content/model/index.ts'
import type { PayloadDocument } from '#content/model/mapping.ts'
import { isStale } from '#content/model/revision.ts'
import type { ImportOutcome } from '#cms/transfer/importer.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { bytesIn, exportInto, picture, put, putEveryField } from '../fixtures/content.ts'
import { emptyPortal, test } from '../fixtures/payload.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'content-import-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

/** The portal's state is told by what an import remembers too. */
async function emptyAll(payload: Payload) {
  await emptyPortal(payload)
  await payload.kv.clear()
}

/** Imports the directory as the command does: twice over what refers to later documents. */
async function importFiles(payload: Payload, { overwrite = false } = {}) {
  const { Importer } = await import('#cms/transfer/importer.ts')
  const { documents, brokenLocales } = await readDocuments({ directory })
  const tasks = documents.map((document) => ({
    document,
    brokenLocales: brokenLocales.get(nameOf(document)) ?? [],
    ...('file' in document.facts && {
      file: path.join(directory, document.kind, document.key, document.facts.file),
    }),
  }))
  const outcomes = new Map<string, ImportOutcome>()
  const importer = await Importer.open({ payload, overwrite })
  for (let pass = 1; pass <= 2; pass += 1) {
    for (const task of tasks) {
      if (pass === 2 && !outcomes.get(nameOf(task.document))!.missing.length) continue
      for await (const outcome of importer.import([task])) outcomes.set(outcome.name, outcome)
    }
  }
  return outcomes
}

/** `<kind>/<key>: <what became of it>` */
function told(outcomes: Map<string, ImportOutcome>): string[] {
  return [...outcomes.values()].map(({ name, result, reason }) =>
    reason === undefined ? `${name}: ${result}` : `${name}: ${result}, ${reason}`,
  )
}

async function readOne(payload: Payload, kind: KindSlug, key: string, locale: Locale = 'en') {
  const { docs } = await payload.find({
    collection: kind,
    where: { key: { equals: key } },
    locale,
    fallbackLocale: false,
    depth: 0,
    trash: true,
  })
  return docs[0] as unknown as PayloadDocument
}

async function change(
  payload: Payload,
  kind: KindSlug,
  key: string,
  data: object,
  more: object = {},
) {
  const { id } = await readOne(payload, kind, key)
  await payload.update({
    collection: kind,
    id: String(id),
    locale: 'en',
    trash: true,
    data,
    ...more,
  })
}

async function countVersions(payload: Payload): Promise<number> {
  let count = 0
  for (const collection of ['support', 'glossary', 'handbooks', 'media', 'events'] as const) {
    count += (await payload.countVersions({ collection })).totalDocs
  }
  return count
}

/** What the portal publishes, as `content:export` reads it. */
async function exported(payload: Payload): Promise<Map<string, Document>> {
  const folder = path.join(directory, '.export')
  await rm(folder, { recursive: true, force: true })
  await exportInto({ payload, directory: folder })
  const { documents, problems } = await readDocuments({ directory: folder })
  expect(problems).toEqual([])
  return new Map(documents.map((document) => [nameOf(document), document]))
}

const term = (title: string, summary = 'What it means.') => `title: ${title}\nsummary: ${summary}\n`
const translated = (title: string, summary = 'Vad det betyder.') =>
  `${term(title, summary)}translation:\n  method: human\n  source: en\n  state: reviewed\n`

describe('every field of every kind, in six languages', () => {
  test(
    'goes in, is written once, and comes out byte for byte',
    { timeout: 300_000 },
    async ({ payload }) => {
      await emptyAll(payload)
      await putEveryField(directory)
      const { documents, problems } = await readDocuments({ directory })
      expect(problems).toEqual([])
      const first = await importFiles(payload)
      expect([...first.values()].filter(({ missing }) => missing.length > 0)).toEqual([])
      expect(told(first).filter((line) => /failed|kept/.test(line))).toEqual([])

      const versions = await countVersions(payload)
      const begin = vi.spyOn(payload.db, 'beginTransaction')
      const second = await importFiles(payload)
      expect(begin).not.toHaveBeenCalled()
      begin.mockRestore()
      expect(told(second)).toEqual(documents.map((document) => `${nameOf(document)}: unchanged`))
      expect(await countVersions(payload)).toBe(versions)

      const before = await bytesIn(directory)
      await exported(payload)
      expect(await bytesIn(path.join(directory, '.export'))).toEqual(before)
    },
  )
})

describe('a changed file', () => {
  test('writes its document and language alone', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'glossary/a/en.yaml': term('A'),
      'glossary/a/sv.yaml': translated('A på svenska'),
      'glossary/b/en.yaml': term('B'),
    })
    await importFiles(payload)
    const versionsOf = async (key: string) => {
      const { id } = await readOne(payload, 'glossary', key)
      const where = { parent: { equals: id } }
      return (await payload.countVersions({ collection: 'glossary', where })).totalDocs
    }
    const [a, b] = [await versionsOf('a'), await versionsOf('b')]
    await put(directory, { 'glossary/a/sv.yaml': translated('A på bättre svenska') })
    expect(told(await importFiles(payload))).toEqual([
      'glossary/a: updated',
      'glossary/b: unchanged',
    ])
    expect((await readOne(payload, 'glossary', 'a', 'sv'))['title']).toBe('A på bättre svenska')
    // One publish: its version and the snapshot Payload keeps beside it.
    expect(await versionsOf('a')).toBe(a + 2)
    expect(await versionsOf('b')).toBe(b)
  })

  test('empties what it no longer says', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'support/a/facts.yaml': 'url: https://a.example\nchannels:\n  - key: web\n    kind: web\n',
      'support/a/en.yaml': 'title: A\nfees: Free.\nchannels:\n  web:\n    note: Slow.\n',
    })
    await importFiles(payload)
    await put(directory, { 'support/a/facts.yaml': '', 'support/a/en.yaml': 'title: A\n' })
    await importFiles(payload)
    expect((await exported(payload)).get('support/a')).toEqual({
      kind: 'support',
      key: 'a',
      facts: {},
      words: { en: { title: 'A' } },
    })
  })

  test('that moves a row moves its words in every language', async ({ payload }) => {
    await emptyAll(payload)
    const channels = (...keys: string[]) => ({
      'support/a/facts.yaml': `channels:\n${keys.map((key) => `  - key: ${key}\n    kind: phone\n`).join('')}`,
    })
    const words = locales.map((locale) => [
      `support/a/${locale}.yaml`,
      `title: A ${locale}\nchannels:\n  one:\n    note: One ${locale}\n`,
    ])
    await put(directory, { ...channels('one', 'two'), ...Object.fromEntries(words) })
    await importFiles(payload)
    // The words are the same: only their row has another place.
    await put(directory, channels('zero', 'two', 'one'))
    await importFiles(payload)
    const { documents } = await readDocuments({ directory })
    expect((await exported(payload)).get('support/a')).toEqual(documents[0])
  })

  test('without a language takes that language back', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, { 'glossary/a/en.yaml': term('A'), 'glossary/a/sv.yaml': translated('A') })
    await importFiles(payload)
    await rm(path.join(directory, 'glossary/a/sv.yaml'))
    expect(told(await importFiles(payload))).toEqual(['glossary/a: updated'])
    expect(Object.keys((await exported(payload)).get('glossary/a')!.words)).toEqual(['en'])
    expect(told(await importFiles(payload))).toEqual(['glossary/a: unchanged'])
  })

  test('with a fault in a language leaves that language as it was', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, { 'glossary/a/en.yaml': term('A'), 'glossary/a/sv.yaml': translated('A') })
    await importFiles(payload)
    await put(directory, { 'glossary/a/en.yaml': term('B'), 'glossary/a/sv.yaml': 'titel: A\n' })
    await importFiles(payload)
    const { words } = (await exported(payload)).get('glossary/a')! as Document<'glossary'>
    expect([words.en?.title, words.sv?.title]).toEqual(['B', 'A'])
  })

  test('of media replaces the file', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'media/a/facts.yaml': 'file: a.png\n',
      'media/a/en.yaml': 'alt: A square.\n',
      'organisations/b/facts.yaml': 'logo: a\n',
      'organisations/b/en.yaml': 'title: B\n',
    })
    const place = (colour: string) => async () =>
      copyFile(await picture(directory, colour), path.join(directory, 'media/a/a.png'))
    await place('red')()
    expect(told(await importFiles(payload))[0]).toBe('media/a: created')
    await place('blue')()
    expect(told(await importFiles(payload))[0]).toBe('media/a: updated')
    expect(told(await importFiles(payload))[0]).toBe('media/a: unchanged')
    await exported(payload)
    const { 'media/a/a.png': bytes } = await bytesIn(path.join(directory, '.export'))
    expect(bytes).toBe((await bytesIn(directory))['media/a/a.png'])
  })
})

test.for(['clip/clip.mp4', 'clip-sv/clip-sv.vtt', 'logo/logo.png'])(
  'the file %s goes in and comes out with the same bytes',
  async (file, { payload }) => {
    await emptyAll(payload)
    const name = path.basename(file)
    const [key] = name.split('.')
    await put(directory, {
      [`media/${key}/facts.yaml`]: `file: ${name}\n`,
      [`media/${key}/en.yaml`]: 'alt: A file.\n',
      'videos/b/facts.yaml': `media: ${key}\n`,
      'videos/b/en.yaml': 'title: B\n',
    })
    await copyFile(
      `tests/fixtures/content/media/${file}`,
      path.join(directory, `media/${key}/${name}`),
    )
    expect(told(await importFiles(payload))[0]).toBe(`media/${key}: created`)
    await exported(payload)
    const { [`media/${key}/${name}`]: bytes } = await bytesIn(path.join(directory, '.export'))
    expect(bytes).toBe((await bytesIn(directory))[`media/${key}/${name}`])
  },
)

describe('translations', () => {
  test('remember what they were made from, and are stale once that changed', async ({
    payload,
  }) => {
    await emptyAll(payload)
    await put(directory, { 'glossary/a/en.yaml': term('A'), 'glossary/a/sv.yaml': translated('A') })
    await importFiles(payload)
    const state = async () => {
      const document = (await exported(payload)).get('glossary/a')!
      return isStale({ document, locale: 'sv' })
    }
    expect(await state()).toBe(false)
    await put(directory, { 'glossary/a/en.yaml': term('A', 'What it means now.') })
    await importFiles(payload)
    expect(await state()).toBe(true)
    await put(directory, { 'glossary/a/sv.yaml': translated('A', 'Vad det betyder nu.') })
    await importFiles(payload)
    expect(await state()).toBe(false)
  })

  test('keep their lists with their concept when concepts move', async ({ payload }) => {
    await emptyAll(payload)
    const facts = (...keys: string[]) =>
      `concepts:\n${keys.map((key) => `  - key: ${key}\n    kinds: [donors]\n`).join('')}`
    const words = (language: string, ...keys: string[]) =>
      `concepts:\n${keys.map((key) => `  ${key}:\n    term: ${key} ${language}\n    misspellings: [${key} x ${language}, ${key} y ${language}]\n`).join('')}`
    await put(directory, {
      'thesaurus/a/facts.yaml': facts('grant', 'budget', 'call'),
      'thesaurus/a/en.yaml': `${term('A')}${words('en', 'grant', 'budget', 'call')}`,
      'thesaurus/a/sv.yaml': `${translated('A')}${words('sv', 'grant', 'budget', 'call')}`,
    })
    expect(told(await importFiles(payload))).toEqual(['thesaurus/a: created'])
    const { concepts } = await readOne(payload, 'thesaurus', 'a')
    const [grant, , call] = concepts as object[]
    const web = { key: 'web', term: 'web', misspellings: ['wep'] }
    await change(payload, 'thesaurus', 'a', {
      concepts: [call, web, grant],
      _status: 'published',
    })
    const { words: after } = (await exported(payload)).get('thesaurus/a') as Document<'thesaurus'>
    const both = (key: string, language: string) => ({
      term: `${key} ${language}`,
      misspellings: [`${key} x ${language}`, `${key} y ${language}`],
    })
    expect(after.en!.concepts).toEqual({
      call: both('call', 'en'),
      web: { term: 'web', misspellings: ['wep'] },
      grant: both('grant', 'en'),
    })
    expect(after.sv!.concepts).toEqual({ call: both('call', 'sv'), grant: both('grant', 'sv') })
  })

  test('may leave out rows that the source has', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'handbooks/a/facts.yaml': 'chapters:\n  - key: one\n  - key: two\n',
      'handbooks/a/en.yaml':
        'title: A\nchapters:\n  one:\n    title: One\n  two:\n    title: Two\n',
      'handbooks/a/sv.yaml': `${translated('A')}chapters:\n  one:\n    title: Ett\n`,
    })
    expect(told(await importFiles(payload))).toEqual(['handbooks/a: created'])
    const { words } = (await exported(payload)).get('handbooks/a') as Document<'handbooks'>
    expect(words.sv!.chapters).toEqual({ one: { title: 'Ett' } })
  })
})

describe('references', () => {
  test('to what comes later are made in the end', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'glossary/a/facts.yaml': 'related: [glossary/b, pages/c]\n',
      'glossary/a/en.yaml': term('A'),
      'glossary/b/facts.yaml': 'related: [glossary/a]\n',
      'glossary/b/en.yaml': term('B'),
      'pages/c/en.yaml': 'title: C\nbody: See [A](glossary/a).\n',
    })
    await importFiles(payload)
    expect((await exported(payload)).get('glossary/a')!.facts).toEqual({
      related: ['glossary/b', 'pages/c'],
    })
    expect((await exported(payload)).get('pages/c')!.words.en).toMatchObject({
      body: 'See [A](glossary/a).',
    })
  })

  test('to what is not there are named and left out until it is', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'organisations/a/facts.yaml': 'roles: [nothing]\n',
      'organisations/a/en.yaml': 'title: A\n',
      'support/b/facts.yaml': 'organisations: [a]\n',
      'support/b/en.yaml': 'title: B\n',
    })
    expect((await importFiles(payload)).get('support/b')).toMatchObject({
      missing: ['organisations/a'],
    })
    expect((await exported(payload)).get('support/b')!.facts).toEqual({})
    expect((await importFiles(payload)).get('support/b')).toMatchObject({
      result: 'unchanged',
      missing: ['organisations/a'],
    })
    await put(directory, { 'organisations/a/facts.yaml': 'roles: [provider]\n' })
    expect(told(await importFiles(payload))).toEqual([
      'organisations/a: created',
      'support/b: updated',
    ])
    expect((await exported(payload)).get('support/b')!.facts).toEqual({ organisations: ['a'] })
  })
})

describe('what an editor did since', () => {
  const prepare = async (payload: Payload) => {
    await emptyAll(payload)
    await put(directory, { 'glossary/a/en.yaml': term('A'), 'glossary/b/en.yaml': term('B') })
    await importFiles(payload)
    await put(directory, { 'glossary/a/en.yaml': term('A from the file') })
  }
  const titleOf = async (payload: Payload) => (await readOne(payload, 'glossary', 'a'))['title']

  test('an edit is kept and named, and --overwrite replaces it', async ({ payload }) => {
    await prepare(payload)
    await change(payload, 'glossary', 'a', { title: 'A by an editor', _status: 'published' })
    expect(told(await importFiles(payload))).toEqual([
      'glossary/a: kept, was edited since it was imported',
      'glossary/b: unchanged',
    ])
    expect(await titleOf(payload)).toBe('A by an editor')
    await importFiles(payload, { overwrite: true })
    expect(await titleOf(payload)).toBe('A from the file')
  })

  test('an edit is kept even when the file did not change', async ({ payload }) => {
    await prepare(payload)
    await change(payload, 'glossary', 'b', { summary: 'By an editor.', _status: 'published' })
    expect(told(await importFiles(payload))).toContain(
      'glossary/b: kept, was edited since it was imported',
    )
  })

  test('a draft is kept', async ({ payload }) => {
    await prepare(payload)
    await change(payload, 'glossary', 'a', { title: 'Draft' }, { draft: true })
    expect(told(await importFiles(payload))[0]).toBe(
      'glossary/a: kept, has changes that are not published yet',
    )
    const { docs } = await payload.find({
      collection: 'glossary',
      where: { key: { equals: 'a' } },
      draft: true,
    })
    expect(docs[0]!.title).toBe('Draft')
    expect(await titleOf(payload)).toBe('A')
  })

  test('an unpublished document stays unpublished', async ({ payload }) => {
    await prepare(payload)
    await change(payload, 'glossary', 'a', { _status: 'draft' })
    expect(told(await importFiles(payload))[0]).toBe(
      'glossary/a: kept, was unpublished since it was imported',
    )
    expect((await exported(payload)).has('glossary/a')).toBe(false)
  })

  test('a document in the trash stays there', async ({ payload }) => {
    await prepare(payload)
    await change(payload, 'glossary', 'a', { deletedAt: new Date().toISOString() })
    expect(told(await importFiles(payload))[0]).toBe('glossary/a: kept, is in the trash')
    await importFiles(payload, { overwrite: true })
    expect((await readOne(payload, 'glossary', 'a'))['deletedAt']).toBeFalsy()
    expect((await exported(payload)).get('glossary/a')!.words.en).toMatchObject({
      title: 'A from the file',
    })
  })

  test('a deleted document stays deleted', async ({ payload }) => {
    await prepare(payload)
    const { id } = await readOne(payload, 'glossary', 'a')
    await payload.delete({ collection: 'glossary', id: String(id) })
    expect(told(await importFiles(payload))[0]).toBe(
      'glossary/a: kept, was deleted in the database since it was imported',
    )
    await importFiles(payload, { overwrite: true })
    expect(await titleOf(payload)).toBe('A from the file')
  })

  test('a document of the same key that no import wrote is kept', async ({ payload }) => {
    await emptyAll(payload)
    await payload.create({
      collection: 'glossary',
      locale: 'en',
      data: { title: 'Mine', key: 'a', _status: 'published' } as never,
    })
    await put(directory, { 'glossary/a/en.yaml': term('A') })
    expect(told(await importFiles(payload))).toEqual([
      'glossary/a: kept, is in the database already, and no import wrote it',
    ])
  })

  test('a document that has no file is never deleted', async ({ payload }) => {
    await prepare(payload)
    await rm(path.join(directory, 'glossary/b'), { recursive: true })
    await importFiles(payload)
    expect((await exported(payload)).has('glossary/b')).toBe(true)
  })
})

describe('a document the portal refuses', () => {
  test('in one language is named with the field, nothing of it is written, the rest goes in', async ({
    payload,
  }) => {
    await emptyAll(payload)
    await put(directory, {
      'videos/a/en.yaml': 'title: A\n',
      // No field of the admin takes more characters, which no schema of the files says.
      'videos/a/sv.yaml': `${translated('A')}transcript: ${'x'.repeat(200_001)}\n`,
      'videos/b/en.yaml': 'title: B\n',
    })
    expect(told(await importFiles(payload))).toEqual([
      expect.stringMatching(/^videos\/a: failed, was refused: .*transcript/i),
      'videos/b: created',
    ])
    expect(await readOne(payload, 'videos', 'a')).toBeUndefined()
  })
})

describe('an export', () => {
  test('holds nothing that is not public', async ({ payload }) => {
    await emptyAll(payload)
    const person = (key: string, consent: string) => ({
      [`trainers/${key}/facts.yaml`]: `name: Name of ${key}\nconsent:\n${consent}`,
      [`trainers/${key}/en.yaml`]: `title: Offer of ${key}\n`,
    })
    await put(directory, {
      'glossary/public/facts.yaml': 'related: [glossary/draft]\n',
      'glossary/public/en.yaml': term('Public'),
      'glossary/public/sv.yaml': translated('Hemlig'),
      'glossary/draft/en.yaml': term('Draft'),
      'pages/page/en.yaml': 'title: Page\nbody: See [the draft](glossary/draft).\n',
      ...person('standing', "  givenOn: '2026-01-01'\n  publicFields: [name]\n"),
      ...person('ungiven', '  publicFields: [name]\n'),
      ...person(
        'expired',
        "  givenOn: '2025-01-01'\n  expiresOn: '2026-01-01'\n  publicFields: [name]\n",
      ),
      ...person('withdrawn', "  givenOn: '2026-01-01'\n  publicFields: [name]\n"),
    })
    await importFiles(payload)
    await change(payload, 'glossary', 'public', { editorNotes: 'Private note' })
    await change(payload, 'glossary', 'draft', { _status: 'draft' })
    await change(payload, 'glossary', 'public', { _status: 'draft' }, { locale: 'sv' })
    await change(payload, 'glossary', 'public', { title: 'Unpublished' }, { draft: true })
    await change(payload, 'trainers', 'standing', { email: 'private@example.org' })
    await change(payload, 'trainers', 'withdrawn', {
      consent: { givenOn: '2026-01-01T12:00:00.000Z', withdrawnOn: '2026-02-01T12:00:00.000Z' },
      _status: 'published',
    })
    const find = vi.spyOn(payload, 'find')
    const documents = await exported(payload)
    expect(find.mock.calls.filter(([{ overrideAccess }]) => overrideAccess !== false)).toEqual([])
    find.mockRestore()
    expect([...documents.keys()]).toEqual(['trainers/standing', 'glossary/public', 'pages/page'])
    expect(documents.get('glossary/public')).toEqual({
      kind: 'glossary',
      key: 'public',
      facts: {},
      words: { en: { title: 'Public', summary: 'What it means.' } },
    })
    expect(documents.get('pages/page')!.words.en).toMatchObject({ body: 'See the draft.' })
    const bytes = Object.values(await bytesIn(path.join(directory, '.export')))
    const all = bytes.map((file) => Buffer.from(file, 'base64').toString()).join('\n')
    expect(all).not.toMatch(/Hemlig|Private|private@|Unpublished|withdrawn|expired|ungiven/)
  })

  test('has no file that only a draft uses', async ({ payload }) => {
    await emptyAll(payload)
    for (const key of ['open', 'secret']) {
      await put(directory, {
        [`media/${key}/facts.yaml`]: `file: ${key}.png\n`,
        [`media/${key}/en.yaml`]: 'alt: A square.\n',
        [`organisations/${key}/facts.yaml`]: `logo: ${key}\n`,
        [`organisations/${key}/en.yaml`]: `title: ${key}\n`,
      })
      await copyFile(await picture(directory), path.join(directory, `media/${key}/${key}.png`))
    }
    await importFiles(payload)
    await change(payload, 'organisations', 'secret', { _status: 'draft' })
    expect([...(await exported(payload)).keys()]).toEqual(['media/open', 'organisations/open'])
  })

  test('of a person has only the fields they agreed to', async ({ payload }) => {
    await emptyAll(payload)
    await put(directory, {
      'experts/a/facts.yaml':
        'name: Name\nlanguages:\n  - language: sv\nconsent:\n  givenOn: 2026-01-01\n  publicFields: [name]\n',
      'experts/a/en.yaml': 'title: Offer\nbio: Private life.\n',
    })
    await importFiles(payload)
    const { facts, words } = (await exported(payload)).get('experts/a')!
    expect(facts).toMatchObject({ name: 'Name' })
    expect(facts).not.toHaveProperty('languages')
    expect(words.en).toEqual({ title: 'Offer' })
  })
})
