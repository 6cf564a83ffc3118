import { readFileSync } from 'node:fs'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, inject } from 'vitest'

import { shortestPassword } from '#cms/hooks/demandPassword.ts'

import { createDocument, picture, richText } from '../fixtures/documents.ts'
import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'
import { createUsers, password } from '../fixtures/people.ts'
import { rest, signIn } from '../fixtures/rest.ts'

const smallestPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
xref
0 4
trailer<</Root 1 0 R/Size 4>>
startxref
0
%%EOF`

/** Each default of Payload that is unsafe or broken for this portal, shown to be otherwise here. */
let payload: Payload
let users: Awaited<ReturnType<typeof createUsers>>

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  payload = await openPayload()
  await emptyPortal(payload)
  users = await createUsers(payload)
})

describe('languages', () => {
  test('no language falls back to another', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    const found = await payload.findByID({ collection: 'glossary', id, locale: 'sv', draft: true })
    expect(found.title ?? null).toBeNull()
  })

  test('an autosave in one language leaves the others as they are', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    await payload.update({
      collection: 'glossary',
      id,
      locale: 'sv',
      draft: true,
      autosave: true,
      data: { note: 'Bara på svenska' },
    })
    const { title, note } = (await payload.findByID({
      collection: 'glossary',
      id,
      locale: 'all',
      draft: true,
    })) as unknown as { title: object; note: object }
    expect(Object.entries(title).filter(([, value]) => value)).toHaveLength(1)
    expect(note).toMatchObject({ sv: 'Bara på svenska' })
  })

  test('a request without a language is in English, one in an unknown language refused', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en', 'sv'],
      published: ['en', 'sv'],
    })
    const { body } = await rest({ path: `/glossary/${id}` })
    expect(body).toMatchObject({ title: expect.stringMatching(/ en$/) as string })
    expect((await rest({ path: `/glossary/${id}?locale=xx` })).status).toBe(400)
  })

  test('a change without a language is kept, in English', async () => {
    const session = await signIn({ email: users.editor.email, password })
    const id = await createDocument({ payload, kind: 'glossary', words: ['en', 'sv'] })
    const path = `/glossary/${id}?draft=true`
    await rest({ method: 'PATCH', path, session, data: { title: 'Changed' } })
    const { title } = await payload.findByID({ collection: 'glossary', id, draft: true })
    expect(title).toBe('Changed')
  })

  test('each language is published on its own', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en', 'sv'],
      published: ['sv'],
    })
    const { _status } = (await payload.findByID({
      collection: 'glossary',
      id,
      locale: 'all',
    })) as unknown as { _status: Record<string, string> }
    expect(_status['sv']).toBe('published')
    expect(_status['en'] ?? 'draft').toBe('draft')
  })

  test('words stay with their row when rows move and another language is published', async () => {
    const id = await createDocument({
      payload,
      kind: 'support',
      words: ['en', 'sv'],
      data: {
        channels: ['phone', 'chat', 'email'].map((kind) => ({ key: kind, kind, value: kind })),
      },
    })
    const rowsIn = async (locale: 'en' | 'sv', draft = false) => {
      const found = await payload.findByID({ collection: 'support', id, locale, draft })
      return found.channels ?? []
    }
    for (const locale of ['en', 'sv'] as const) {
      const channels = (await rowsIn(locale, true)).map((row) => ({
        ...row,
        note: `${row.key} ${locale}`,
      }))
      await payload.update({
        collection: 'support',
        id,
        locale,
        data: { channels, _status: 'published' },
      })
    }
    const [phone, chat, email] = await rowsIn('en')
    const moved = [
      { key: 'web', kind: 'web' as const, value: 'web', note: 'web en' },
      email!,
      phone!,
    ]
    expect(chat).toBeDefined()
    await payload.update({
      collection: 'support',
      id,
      locale: 'en',
      draft: true,
      data: { channels: moved },
    })
    await payload.update({
      collection: 'support',
      id,
      locale: 'en',
      data: { _status: 'published' },
    })
    const notesIn = async (locale: 'en' | 'sv', draft?: boolean) =>
      (await rowsIn(locale, draft)).map(({ key, note }) => `${key}: ${note ?? 'nothing'}`)
    expect(await notesIn('en')).toEqual(['web: web en', 'email: email en', 'phone: phone en'])
    expect(await notesIn('sv')).toEqual(['web: nothing', 'email: email sv', 'phone: phone sv'])
    expect(await notesIn('sv', true)).toEqual(await notesIn('sv'))
    await payload.update({ collection: 'support', id, locale: 'sv', data: { _status: 'draft' } })
    expect(await notesIn('en')).toEqual(['web: web en', 'email: email en', 'phone: phone en'])
  })

  test('a language without a title cannot be published', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    const publish = payload.update({
      collection: 'glossary',
      id,
      locale: 'hu',
      data: { _status: 'published' },
    })
    await expect(publish).rejects.toThrow()
  })
})

describe('long texts', () => {
  const text = richText('Words')
  const block = text.root.children[0]!
  const link = (url: string) => ({
    ...block,
    children: [{ ...block, type: 'link', fields: { linkType: 'custom', newTab: false, url } }],
  })
  const publish = (children: object[]) =>
    payload.create({
      collection: 'pages',
      data: {
        title: 'A page',
        _status: 'published',
        body: { root: { ...text.root, children } } as never,
      },
    })

  test('hold what the editor offers', async () => {
    const { body } = await publish([
      { ...block, type: 'heading', tag: 'h2' },
      link('https://example.org'),
      link('mailto:someone@example.org'),
    ])
    expect(body.root.children).toHaveLength(3)
  })

  test.for([
    ['an address that is a script', link('javascript:alert(1)')],
    ['an address that is data', link('data:text/html,<script>alert(1)</script>')],
    ['a picture', { ...block, type: 'upload', relationTo: 'media', value: 'x' }],
    ['a heading above the page’s own', { ...block, type: 'heading', tag: 'h1' }],
    ['a colour', { ...block, children: [{ type: 'text', text: 'Red', format: 16, version: 1 }] }],
    ['something unknown', { ...block, children: [{ ...block, type: 'iframe' }] }],
  ] as const)('do not hold %s', async ([, child]) => {
    await expect(publish([child])).rejects.toThrow()
  })
})

describe('schedules', () => {
  const schedule = async (input: object) => {
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { user: { relationTo: 'users', value: users.editor.id }, ...input } as never,
      waitUntil: new Date(Date.now() - 1000),
    })
    await payload.jobs.run({ queue: 'default', limit: 10 })
  }
  const statusOf = async (id: string) => {
    const { _status } = (await payload.findByID({
      collection: 'glossary',
      id,
      locale: 'all',
    })) as unknown as { _status: Record<string, string> }
    return Object.keys(_status).filter((locale) => _status[locale] === 'published')
  }

  test('publishing all reaches every language with a title and no other', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en', 'sv', 'pl'] })
    await schedule({ type: 'publish', doc: { relationTo: 'glossary', value: id } })
    expect((await statusOf(id)).sort()).toEqual(['en', 'pl', 'sv'])
  })

  test('publishing one language leaves the others', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en', 'sv'] })
    await schedule({ type: 'publish', locale: 'sv', doc: { relationTo: 'glossary', value: id } })
    expect(await statusOf(id)).toEqual(['sv'])
  })

  test('unpublishing takes every language offline', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en', 'sv'],
      published: ['en', 'sv'],
    })
    await schedule({ type: 'unpublish', doc: { relationTo: 'glossary', value: id } })
    expect(await statusOf(id)).toEqual([])
  })

  test('a schedule can do no more than whoever made it', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en'],
      owner: users.contributor.id,
    })
    await schedule({
      type: 'publish',
      doc: { relationTo: 'glossary', value: id },
      user: { relationTo: 'users', value: users.contributor.id },
    })
    expect(await statusOf(id)).toEqual([])
  })
})

describe('names', () => {
  test('an address keeps its letters when diacritics go', async () => {
    const { slug } = await payload.create({
      collection: 'glossary',
      locale: 'pl',
      draft: true,
      data: { title: 'Łódź i Kraków' },
    })
    expect(slug).toBe('lodz-i-krakow')
  })

  test('addresses differ within a language, drafts and the trash included', async () => {
    const create = async (locale: 'en' | 'de', data: object = {}) =>
      payload.create({
        collection: 'glossary',
        locale,
        draft: true,
        data: { title: 'Same title', ...data },
      })
    const first = await create('en')
    const second = await create('en')
    await payload.update({
      collection: 'glossary',
      id: second.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const third = await create('en', { slug: 'same-title' })
    const german = await create('de')
    expect([first, second, third, german].map(({ slug }) => slug)).toEqual([
      'same-title',
      'same-title-2',
      'same-title-3',
      'same-title',
    ])
    expect(new Set([first, second, third, german].map(({ key }) => key)).size).toBe(4)
  })

  test('an address follows the title until it is published', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    const rename = async (title: string, data: object = {}) => {
      const { slug } = await payload.update({
        collection: 'glossary',
        id,
        draft: true,
        data: { title, ...data },
      })
      return slug
    }
    expect(await rename('First name')).toBe('first-name')
    expect(await rename('Second name')).toBe('second-name')
    await payload.update({ collection: 'glossary', id, data: { _status: 'published' } })
    expect(await rename('Third name')).toBe('second-name')
    expect(await rename('Third name, again')).toBe('second-name')
    expect(await rename('Third name', { slug: 'Chosen by Hand' })).toBe('chosen-by-hand')
    expect(await rename('Fourth name')).toBe('chosen-by-hand')
  })

  test('a draft over a published title keeps the address, even when saved twice', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'], published: ['en'] })
    const { slug: published } = await payload.findByID({ collection: 'glossary', id })
    await payload.update({ collection: 'glossary', id, draft: true, data: { note: 'A note' } })
    const { slug } = await payload.update({
      collection: 'glossary',
      id,
      draft: true,
      data: { title: 'Quite another title' },
    })
    expect(slug).toBe(published)
  })

  test('a key is made from the title when it is first published, and never changes', async () => {
    const { id } = await payload.create({ collection: 'glossary', draft: true, data: {} })
    const save = async (data: object) => {
      const { key } = await payload.update({ collection: 'glossary', id, draft: true, data })
      return key
    }
    expect(await save({ title: 'Half a ti' })).toBe(await save({ title: 'Half a title' }))
    const publish = async (title: string) => {
      const data = { title, _status: 'published' } as const
      return (await payload.update({ collection: 'glossary', id, data })).key
    }
    expect(await publish('A whole title')).toBe('a-whole-title')
    expect(await publish('Another title')).toBe('a-whole-title')
    expect(await save({ key: 'chosen' })).toBe('a-whole-title')
  })

  test('a key given is kept, and rows get theirs', async () => {
    const { id, key } = await payload.create({
      collection: 'handbooks',
      draft: true,
      data: {
        title: 'A book',
        key: 'given',
        chapters: [{ title: 'Öppna upp' }, { title: 'Öppna upp' }],
      },
    })
    const changed = await payload.update({
      collection: 'handbooks',
      id,
      draft: true,
      data: { key: 'other', title: 'Another title' },
    })
    expect([key, changed.key]).toEqual(['given', 'given'])
    expect(changed.chapters).toMatchObject([
      { key: 'oppna-upp', slug: 'oppna-upp' },
      { key: 'oppna-upp-2', slug: 'oppna-upp-2' },
    ])
  })
})

describe('sessions', () => {
  test('signing in returns no token, in a cookie scripts and other sites cannot use', async () => {
    const { body, headers } = await rest({
      method: 'POST',
      path: '/users/login',
      data: { email: users.editor.email, password },
    })
    expect(body).not.toHaveProperty('token')
    const cookie = headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  test('a cookie is worth nothing to a page of another site', async () => {
    const session = await signIn({ email: users.editor.email, password })
    const me = (headers: Record<string, string>) =>
      rest({ path: '/users/me', headers: { Cookie: session, ...headers } })
    const own = await me({ Origin: 'http://localhost:3000' })
    expect(own.body).toMatchObject({ user: { id: users.editor.id } })
    const foreign = await me({ Origin: 'https://evil.example' })
    expect(foreign.body).toMatchObject({ user: null })
    expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('five wrong passwords lock the door', async () => {
    const { email } = users.stranger
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const wrong = { email, password: 'not the password' }
      expect((await rest({ method: 'POST', path: '/users/login', data: wrong })).status).toBe(401)
    }
    const { status } = await rest({
      method: 'POST',
      path: '/users/login',
      data: { email, password },
    })
    expect(status).toBe(401)
  })

  test('short passwords are refused wherever one is set', async () => {
    const short = 'x'.repeat(shortestPassword - 1)
    const create = payload.create({
      collection: 'users',
      data: { email: 'short@example.org', password: short, name: 'Short', roles: ['editor'] },
    })
    await expect(create).rejects.toThrow()
    const session = await signIn({ email: users.editor.email, password })
    const change = { method: 'PATCH', path: `/users/${users.editor.id}`, session }
    expect((await rest({ ...change, data: { password: short } })).status).toBe(400)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: users.editor.email },
      disableEmail: true,
    })
    const reset = (value: string) =>
      rest({ method: 'POST', path: '/users/reset-password', data: { token, password: value } })
    expect((await reset(short)).status).toBe(400)
    expect((await reset(password)).status).toBe(200)
  })

  test('nobody makes themselves the first user', async () => {
    await payload.db.deleteMany({ collection: 'users', where: {} })
    const { status } = await rest({
      method: 'POST',
      path: '/users/first-register',
      data: { email: 'first@example.org', password, name: 'First', roles: ['administrator'] },
    })
    expect(status).toBe(403)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
    users = await createUsers(payload)
  })
})

describe('how much one request gets', () => {
  test.for(['limit=0', 'pagination=false', 'limit=100000', 'limit=-1', 'limit=0&pagination=false'])(
    '%s is bounded',
    async (query) => {
      const { totalDocs } = await payload.count({ collection: 'organisations' })
      for (let missing = 101 - totalDocs; missing > 0; missing -= 1) {
        await createDocument({
          payload,
          kind: 'organisations',
          words: ['en'],
          published: ['en'],
        })
      }
      const { body } = await rest({ path: `/organisations?${query}` })
      expect((body as { docs: unknown[] }).docs.length).toBeLessThanOrEqual(100)
    },
  )

  test('relations are read three deep at most, and not at all unless asked', async () => {
    let value: string | undefined
    for (let depth = 0; depth < 6; depth += 1) {
      value = await createDocument({
        payload,
        kind: 'glossary',
        words: ['en'],
        published: ['en'],
        data: value ? { related: [{ relationTo: 'glossary', value }] } : {},
      })
    }
    const depthOf = (document: unknown): number => {
      const { related = [] } = (document ?? {}) as { related?: { value: unknown }[] }
      const below = related[0]?.value
      return typeof below === 'object' ? 1 + depthOf(below) : 0
    }
    expect(depthOf((await rest({ path: `/glossary/${value}?depth=50` })).body)).toBe(3)
    expect(depthOf((await rest({ path: `/glossary/${value}` })).body)).toBe(0)
  })

  test('GraphQL is off', async () => {
    const { status } = await rest({
      method: 'POST',
      path: '/graphql',
      data: { query: '{ Glossaries { docs { title } } }' },
    })
    expect(status).toBe(404)
    expect(payload.config.graphQL.disable).toBe(true)
  })

  test('a document keeps its newest versions, not all of them', async () => {
    const maxPerDoc = payload.collections.glossary.config.versions?.maxPerDoc ?? 0
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    for (let save = 0; save < maxPerDoc + 5; save += 1) {
      await payload.update({ collection: 'glossary', id, draft: true, data: { note: `${save}` } })
    }
    const { totalDocs } = await payload.countVersions({
      collection: 'glossary',
      where: { parent: { equals: id } },
    })
    expect(maxPerDoc).toBeGreaterThan(0)
    expect(totalDocs).toBeLessThanOrEqual(maxPerDoc)
  })
})

test('health is that of the database', async () => {
  const { status, body } = await rest({ path: '/health' })
  expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } })
  const { count } = payload.db
  payload.db.count = () => Promise.reject(new Error('The database is away.'))
  const { status: away } = await rest({ path: '/health' })
  payload.db.count = count
  expect(away).toBe(503)
})

describe('what leaves the house', () => {
  test('no address is turned into a request to gravatar.com, nothing is reported to anybody', () => {
    expect(payload.config.admin.avatar).toBe('default')
    expect(payload.config.telemetry).toBe(false)
  })
})

describe('uploads', () => {
  const upload = async ({
    content,
    name,
    type,
  }: {
    content: Uint8Array | string
    name: string
    type: string
  }) => {
    const session = await signIn({ email: users.editor.email, password })
    const form = new FormData()
    form.set('file', new File([content as BlobPart], name, { type }))
    form.set('_payload', JSON.stringify({ alt: 'A file' }))
    return rest({ method: 'POST', path: '/media?locale=en', session, form })
  }

  test('a picture is taken', async () => {
    const { data, name } = await picture('taken.png')
    const { status } = await upload({ content: new Uint8Array(data), name, type: 'image/png' })
    expect(status).toBe(201)
  })

  test.for([
    { content: 'WEBVTT\n\n00:00.000 --> 00:02.000\nHej\n', name: 'captions.vtt', type: 'text/vtt' },
    { content: smallestPdf, name: 'book.pdf', type: 'application/pdf' },
    {
      content: readFileSync('tests/fixtures/content/media/clip/clip.mp4'),
      name: 'film.mp4',
      type: 'video/mp4',
    },
  ])('$name is taken', async (file) => {
    expect((await upload(file)).status).toBe(201)
  })

  test.for([
    { content: '<script>alert(1)</script>', name: 'page.html', type: 'text/html' },
    { content: '<script>alert(1)</script>', name: 'page.pdf', type: 'application/pdf' },
    { content: '<html><script>alert(1)</script></html>', name: 'page.png', type: 'image/png' },
    {
      content: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      name: 'picture.svg',
      type: 'image/svg+xml',
    },
    {
      content: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      name: 'picture.jpg',
      type: 'image/jpeg',
    },
    { content: 'MZ\u0090\u0000', name: 'tool.exe', type: 'application/x-msdownload' },
    { content: '#!/bin/sh\nrm -rf /', name: 'captions.vtt', type: 'text/vtt' },
  ])('$name of type $type is refused', async (file) => {
    const { status } = await upload(file)
    expect(status).toBe(400)
  })

  test('nothing is fetched from an address', async () => {
    const { id } = await payload.create({
      collection: 'media',
      draft: true,
      data: { alt: 'A picture' },
      file: await picture('pasted.png'),
    })
    const session = await signIn({ email: users.editor.email, password })
    const path = `/media/paste-url/${id}?src=${encodeURIComponent('http://localhost:3000/api/users')}`
    expect((await rest({ path, session })).status).toBe(400)
    expect(payload.collections.media.config.upload.pasteURL).toBe(false)
  })

  test('a file is published only with a description', async () => {
    const { id } = await payload.create({
      collection: 'media',
      draft: true,
      data: {},
      file: await picture('undescribed.png'),
    })
    const publish = payload.update({ collection: 'media', id, data: { _status: 'published' } })
    await expect(publish).rejects.toThrow()
  })
})
