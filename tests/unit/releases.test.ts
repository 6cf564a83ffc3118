import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { carryOver, compress, digestsOf, filesIn } from '#site/publish/files.ts'
import { lockPublishing } from '#site/publish/lock.ts'
import {
  finishRelease,
  listReleases,
  liveRelease,
  readRelease,
  removeLeftovers,
  removeOldReleases,
  startRelease,
  switchTo,
  type ReleaseStore,
} from '#site/publish/releases.ts'

const inputs = { code: 'a', content: 'b', day: '2026-01-01' }
let data: string
let store: ReleaseStore

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'common-ground-releases-'))
  store = { directory: join(data, 'releases'), link: join(data, 'live') }
})
afterEach(() => rmSync(data, { recursive: true }))

async function make(
  id: string,
  content: Record<string, string> = { 'index.html': id },
): Promise<void> {
  const folder = await startRelease(store, id)
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const files = await digestsOf(folder, await filesIn(folder))
  const releases = await listReleases(store)
  const previous = releases[0] && {
    folder: join(store.directory, releases[0]),
    files: (await readRelease(store, releases[0])).files,
  }
  await compress({ folder, files, previous: previous || undefined })
  await carryOver({ store, folder, files, releases })
  await finishRelease(store, { id, inputs, files })
}

const seen = (path = 'index.html') => readFileSync(join(store.link, path), 'utf8')

test('before the first release there is none', async () => {
  expect(await listReleases(store)).toEqual([])
  expect(await liveRelease(store)).toBeUndefined()
})

test('a release shows only once it is switched to, and one can switch back', async () => {
  await make('1')
  expect(existsSync(store.link)).toBe(false)
  await switchTo(store, '1')
  await make('2')
  expect(seen()).toBe('1')
  await switchTo(store, '2')
  expect(seen()).toBe('2')
  await switchTo(store, '1')
  expect(await liveRelease(store)).toBe('1')
  expect(await listReleases(store)).toEqual(['2', '1'])
})

test('what a killed publish left is removed, and nothing else', async () => {
  await make('1')
  await switchTo(store, '1')
  await startRelease(store, '2')
  // Killed between the folder's new name and its record.
  await make('3')
  rmSync(join(store.directory, '3.json'))
  writeFileSync(join(store.directory, '.4.json'), '{')
  await removeLeftovers(store)
  expect(readdirSync(store.directory).sort()).toEqual(['1', '1.json'])
  expect(seen()).toBe('1')
})

test('ten releases are kept, and the one visitors see even if it is older', async () => {
  for (let id = 10; id < 22; id += 1) await make(String(id))
  await switchTo(store, '10')
  await removeOldReleases(store)
  expect(await listReleases(store)).toEqual([
    '21',
    '20',
    '19',
    '18',
    '17',
    '16',
    '15',
    '14',
    '13',
    '12',
    '10',
  ])
  expect(existsSync(join(store.directory, '11'))).toBe(false)
})

test('a page is there in compressed forms that say the same, and is shared while it does not change', async () => {
  const text = 'The same words again. '.repeat(50)
  await make('1', { 'index.html': text, 'other.html': text, 'tiny.txt': 'x', 'map.png': text })
  await make('2', {
    'index.html': text,
    'other.html': `${text}!`,
    'tiny.txt': 'x',
    'map.png': text,
  })
  const file = (id: string, path: string) => join(store.directory, id, path)
  expect(brotliDecompressSync(readFileSync(file('2', 'index.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(file('2', 'index.html.gz'))).toString()).toBe(text)
  expect(brotliDecompressSync(readFileSync(file('2', 'other.html.br'))).toString()).toBe(`${text}!`)
  expect(existsSync(file('2', 'map.png.br'))).toBe(false)
  expect(existsSync(file('2', 'tiny.txt.br'))).toBe(false)
  for (const path of ['index.html', 'index.html.br', 'index.html.gz', 'map.png']) {
    expect(statSync(file('2', path)).ino, path).toBe(statSync(file('1', path)).ino)
  }
  expect(statSync(file('2', 'other.html')).ino).not.toBe(statSync(file('1', 'other.html')).ino)
})

test('a script an older page asks for stays as long as that page’s release', async () => {
  await make('1', { 'index.html': '1', '_astro/old.js': 'old' })
  await make('2', { 'index.html': '2', '_astro/new.js': 'new' })
  await make('3', { 'index.html': '3', '_astro/new.js': 'new' })
  await switchTo(store, '3')
  expect(seen('_astro/old.js')).toBe('old')
  expect(Object.keys((await readRelease(store, '3')).files)).toEqual([
    '_astro/new.js',
    'index.html',
  ])
  rmSync(join(store.directory, '1.json'))
  await removeLeftovers(store)
  await make('4', { 'index.html': '4' })
  await switchTo(store, '4')
  expect(existsSync(join(store.link, '_astro/old.js'))).toBe(false)
  expect(seen('_astro/new.js')).toBe('new')
})

test('two cannot publish at once, and the lock ends with the first', () => {
  const first = lockPublishing(data)
  expect(() => lockPublishing(data)).toThrow('Another publish is under way')
  first.release()
  lockPublishing(data).release()
})
