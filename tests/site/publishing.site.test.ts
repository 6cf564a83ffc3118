import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { element, textNode } from '#content/rich-text/lexical.ts'

import { outcomeOf, runNode, startNode } from '../fixtures/commands.ts'
import { digestOf, liveDigest, liveFolder, textsOf } from '../fixtures/release.ts'

let payload: Payload
const data = process.env['DATA_DIR']!

beforeAll(async () => {
  const { openPortal } = await import('#cms/portal.ts')
  payload = await openPortal()
})
afterAll(() => payload.destroy())

const publish = (variables: Record<string, string> = {}, ...args: string[]) =>
  runNode({ script: ['site/publish/publish.ts', ...args], variables })

/** What visitors see: which release, and everything in it. */
const seen = () => `${readlinkSync(join(data, 'live'))} ${liveDigest()}`

const leftovers = () => {
  const names = readdirSync(join(data, 'releases'))
  return names.filter(
    (name) => name.startsWith('.') || !names.includes(`${name.replace('.json', '')}.json`),
  )
}

/** The document of a kind with a key, as the database knows it. */
async function find(collection: 'pages' | 'practices', key: string) {
  const { docs } = await payload.find({
    collection,
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  return docs[0]!
}

test('where nothing changed, nothing is published', async () => {
  await publish()
  const before = seen()
  const { code, output } = await publish()
  expect(output).toContain('Nothing has changed')
  expect(code).toBe(0)
  expect(seen()).toBe(before)
})

test('drafts change nothing visitors see, not even in a new build', async () => {
  const method = await find('practices', 'method')
  await payload.create({
    collection: 'practices',
    draft: true,
    data: {
      key: 'secret',
      title: 'Unpublished words',
      topics: ['hate-speech'],
      _status: 'draft',
    } as never,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'practices',
    id: method.id,
    draft: true,
    data: { summary: 'Unpublished change' },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'practices',
    id: method.id,
    locale: 'sv',
    draft: true,
    data: { title: 'Opublicerad översättning' },
    overrideAccess: true,
  })
  const before = liveDigest()
  expect(await publish({}, '--force')).toMatchObject({ code: 0 })
  expect(liveDigest()).toBe(before)
  for (const [file, text] of textsOf(liveFolder())) {
    expect(text, file).not.toMatch(/Unpublished|Opublicerad/)
  }
})

test('what is published shows, and one can go back to what was, byte for byte', async () => {
  const before = liveDigest()
  const about = await find('pages', 'about')
  const title = (words: string) =>
    payload.update({
      collection: 'pages',
      id: about.id,
      data: { title: words, _status: 'published' } as never,
      overrideAccess: true,
    })
  await title('About this new portal')
  expect(await publish()).toMatchObject({ code: 0 })
  expect(textsOf(liveFolder()).get('en/about/index.html')).toContain('About this new portal')
  const { code, output } = await runNode({ script: ['site/publish/rollback.ts'], variables: {} })
  expect(output).toContain('Visitors now see release')
  expect(code).toBe(0)
  expect(liveDigest()).toBe(before)
  await title('About')
})

test('a document the site cannot show stops the publish, named, and visitors see what they saw', async () => {
  const before = seen()
  const { id } = await find('pages', 'about')
  const body = {
    root: element('root', [element('paragraph', [textNode('x', 0)]), element('table', [])]),
  }
  // Payload would refuse it, so it is written past Payload.
  const database = new DatabaseSync(join(data, 'portal.sqlite'))
  const where = "WHERE _parent_id = ? AND _locale = 'en'"
  const { body: whole } = database.prepare(`SELECT body FROM pages_locales ${where}`).get(id)!
  const write = database.prepare(`UPDATE pages_locales SET body = ? ${where}`)
  write.run(JSON.stringify(body), id)
  const { code, output } = await publish({}, '--force')
  write.run(whole!, id)
  database.close()
  expect(output).toContain('pages/about, body in "en": it holds "table"')
  expect(output).toContain('Nothing was published')
  expect(code).toBe(1)
  expect(seen()).toBe(before)
  expect(leftovers()).toEqual([])
})

test('without its database it says so in one sentence, and visitors see what they saw', async () => {
  const before = seen()
  const gone = `file:${join(data, 'gone.sqlite')}`
  const { code, output } = await publish({ DATABASE_URL: gone })
  expect(output).toContain(`There is no database at ${join(data, 'gone.sqlite')}`)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
  expect(seen()).toBe(before)
  expect(existsSync(join(data, 'gone.sqlite'))).toBe(false)
})

/** Where a publish can be killed: when it prints this, so that it is at it. */
test.for(['Building the pages', 'Checking every page', 'Compressing'])(
  'killed while it prints "%s", it changes nothing, and the next one succeeds',
  async (line) => {
    const before = seen()
    const child = startNode({ script: ['site/publish/publish.ts', '--force'], variables: {} })
    const ended = outcomeOf(child)
    child.stdout?.on('data', (text: string) => {
      if (text.includes(line)) child.kill('SIGKILL')
    })
    expect(await ended).toMatchObject({ code: null })
    expect(seen()).toBe(before)
    expect(leftovers()).not.toEqual([])
    expect(await publish({}, '--force')).toMatchObject({ code: 0 })
    expect(leftovers()).toEqual([])
    expect(liveDigest()).toBe(before.split(' ')[1])
  },
)

test('ended while it builds, it changes nothing, and the next one succeeds', async () => {
  const before = seen()
  const child = startNode({ script: ['site/publish/publish.ts', '--force'], variables: {} })
  const ended = outcomeOf(child)
  child.stdout?.on('data', (text: string) => {
    if (text.includes('Building the pages')) setTimeout(() => child.kill('SIGTERM'), 1500)
  })
  await ended
  expect(seen()).toBe(before)
  expect(await publish({}, '--force')).toMatchObject({ code: 0 })
  expect(leftovers()).toEqual([])
})

test('two publishes at once: one does it, the other says so', async () => {
  const outcomes = await Promise.all([publish({}, '--force'), publish({}, '--force')])
  expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 1])
  const refused = outcomes.find(({ code }) => code === 1)!
  expect(refused.output).toContain('Another publish is under way')
})

test('`astro build` gives the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-plain-'))
  try {
    const script = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder]
    const { code, output } = await runNode({ script, variables: {} })
    expect(code, output).toBe(0)
    expect(digestOf(folder)).toBe(liveDigest())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
