import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { fileSecurityPolicy, securityHeaders } from '#site/serve/headers.ts'
import { preferredLocale } from '#site/serve/language.ts'
import { createSiteServer } from '#site/serve/server.ts'

const data = mkdtempSync(join(tmpdir(), 'common-ground-server-'))
const link = join(data, 'live')
let server: Server

const files = {
  'index.html': 'choose a language',
  '404.html': 'not found',
  'en/index.html': 'english home',
  'sv/index.html': 'svensk hemsida',
  'sv/404/index.html': 'finns inte',
  'en/feed.xml': '<rss/>',
  'pagefind/en/en.pf_meta': 'index',
  '_astro/a.js': 'export {}',
  'media/film.mp4': 'a film of 20 bytes..',
  'media/captions.vtt': 'WEBVTT',
}

beforeAll(async () => {
  release('1', files)
  server = createSiteServer(link)
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterAll(() => {
  server.close()
  rmSync(data, { recursive: true })
})

function release(id: string, content: Record<string, string>): void {
  for (const [path, text] of Object.entries(content)) {
    const file = join(data, id, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    writeFileSync(`${file}.br`, brotliCompressSync(text))
  }
}

function show(id: string): void {
  symlinkSync(id, `${link}.next`)
  renameSync(`${link}.next`, link)
}

/** Asks for a path exactly as written, which `fetch` would tidy. */
async function ask(path: string, { method = 'GET', headers = {} } = {}) {
  const { port } = server.address() as AddressInfo
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, method, headers }, resolve).once('error', reject).end()
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

const textOf = async (path: string) => (await ask(path)).body.toString()

test('before anything is published it says so', async () => {
  expect((await ask('/en/')).status).toBe(503)
  show('1')
  expect(await textOf('/en/')).toBe('english home')
})

test.for([
  ['/en/', 200],
  ['/en/nothing/', 404],
  ['/en/feed.xml', 200],
  ['/pagefind/en/en.pf_meta', 200],
  ['/en', 301],
  ['/', 200],
] as const)('every security header stands on %s (%i)', async ([path, status]) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  const isFile = !path.endsWith('/') && status !== 404
  for (const [name, value] of Object.entries(securityHeaders)) {
    const expected = isFile && name === 'Content-Security-Policy' ? fileSecurityPolicy : value
    expect(response.headers[name.toLowerCase()], name).toBe(expected)
  }
})

test('what is not there is said in the language of the address', async () => {
  expect(await ask('/sv/borta/')).toMatchObject({ status: 404 })
  expect(await textOf('/sv/borta/')).toBe('finns inte')
  expect(await textOf('/xx/borta/')).toBe('not found')
  expect(await textOf('/en/gone')).toBe('not found')
  const compressed = await ask('/sv/borta/', { headers: { 'accept-encoding': 'br' } })
  expect(compressed.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(compressed.body).toString()).toBe('finns inte')
})

test.for([
  '/../1/en/index.html',
  '/%2e%2e/1/index.html',
  '/..%2fsecret',
  '/%00',
  '/%zz',
  '//en',
  '/en//',
  '/%5c..%5c',
])('the address %s leads nowhere', async (path) => {
  writeFileSync(join(data, 'secret'), 'secret')
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toMatch(/^not found$|^There is no/)
})

test('a file is sent compressed to whoever can read it', async () => {
  const { headers, body } = await ask('/en/', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(brotliDecompressSync(body).toString()).toBe('english home')
  expect((await ask('/en/')).headers['content-encoding']).toBeUndefined()
})

test('a film can be entered anywhere, as players do and Safari insists', async () => {
  const range = (value: string) => ask('/media/film.mp4', { headers: { range: value } })
  const whole = await ask('/media/film.mp4')
  expect(whole).toMatchObject({
    status: 200,
    headers: { 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'content-length': '20' },
  })
  const first = await range('bytes=0-1')
  expect(first).toMatchObject({
    status: 206,
    headers: { 'content-range': 'bytes 0-1/20', 'content-length': '2' },
  })
  expect(first.body.toString()).toBe('a ')
  expect((await range('bytes=10-')).body.toString()).toBe('20 bytes..')
  expect(await range('bytes=20-')).toMatchObject({
    status: 416,
    headers: { 'content-range': 'bytes */20' },
  })
})

test.for(['bytes=-5', 'bytes=0-0', 'bytes=5-2', 'bytes=0-1,4-5', 'bytes=a-b', 'lines=1-2'])(
  'for the range %s the whole file is sent',
  async (range) => {
    const { status, body } = await ask('/media/film.mp4', { headers: { range } })
    expect([status, body.toString()]).toEqual([200, files['media/film.mp4']])
  },
)

test('a range of a film that has changed since is none of this one', async () => {
  const { headers } = await ask('/media/film.mp4')
  const range = (condition: string) =>
    ask('/media/film.mp4', { headers: { range: 'bytes=2-', 'if-range': condition } })
  expect((await range(headers['last-modified']!)).status).toBe(206)
  expect((await range('Thu, 01 Jan 2015 00:00:00 GMT')).status).toBe(200)
  expect((await range(headers.etag!)).status).toBe(200)
})

test('captions say what they are', async () => {
  expect((await ask('/media/captions.vtt')).headers['content-type']).toBe('text/vtt')
})

test('what is named by its content is kept for ever, all else asked for again', async () => {
  expect((await ask('/_astro/a.js')).headers['cache-control']).toContain('immutable')
  expect((await ask('/pagefind/en/en.pf_meta')).headers['cache-control']).toContain('immutable')
  const page = await ask('/en/')
  expect(page.headers['cache-control']).toBe('no-cache')
  const again = await ask('/en/', { headers: { 'if-none-match': page.headers.etag! } })
  expect(again.status).toBe(304)
})

test('the first address leads a reader to her language, and lets others choose', async () => {
  const response = await ask('/', { headers: { 'accept-language': 'fr, sv-FI;q=0.9, en;q=0.5' } })
  expect(response).toMatchObject({
    status: 302,
    headers: { location: '/sv/', vary: 'Accept-Language' },
  })
  expect(await ask('/', { headers: { 'accept-language': 'fr' } })).toMatchObject({ status: 200 })
  expect(await textOf('/')).toBe('choose a language')
})

test('an address without its slash leads on', async () => {
  expect(await ask('/sv')).toMatchObject({ status: 301, headers: { location: '/sv/' } })
})

test('nothing can be sent here', async () => {
  expect(await ask('/en/', { method: 'POST' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  })
  const head = await ask('/en/', { method: 'HEAD' })
  expect(head).toMatchObject({ status: 200 })
  expect(head.body.length).toBe(0)
})

test('a new release shows at the next request, while requests go on', async () => {
  release('2', { ...files, 'en/index.html': 'a newer home' })
  const answers = Array.from({ length: 200 }, async (_, index) => {
    if (index === 100) show('2')
    const { status, body } = await ask('/en/')
    return `${status} ${body.toString()}`
  })
  const bodies = new Set(await Promise.all(answers))
  for (const body of bodies) expect(['200 english home', '200 a newer home']).toContain(body)
  expect(await textOf('/en/')).toBe('a newer home')
})

test.for([
  [undefined, undefined],
  ['', undefined],
  ['*', undefined],
  ['de', 'de'],
  ['DE-at', 'de'],
  ['den', undefined],
  ['fr;q=1, hu;q=0.2, pl;q=0.3', 'pl'],
  ['ro;q=0, en', 'en'],
  ['sv;q=nonsense, en;q=0.1', 'en'],
] as const)('a reader who accepts %s gets %s', ([accepted, locale]) => {
  expect(preferredLocale(accepted)).toBe(locale)
})
