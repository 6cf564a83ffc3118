import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, inject } from 'vitest'

import { everyPublishedLanguage } from '#cms/access/published.ts'

import { createDocument, picture } from '../fixtures/documents.ts'
import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'
import { createUsers, password, type Person } from '../fixtures/people.ts'
import { rest, signIn } from '../fixtures/rest.ts'

let payload: Payload
let users: Awaited<ReturnType<typeof createUsers>>
let sessions: Record<Exclude<Person, 'public'>, string>

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  payload = await openPayload()
  await emptyPortal(payload)
  users = await createUsers(payload)
  const sessionOf = ({ email }: TypedUser) => signIn({ email, password })
  sessions = {
    administrator: await sessionOf(users.administrator),
    editor: await sessionOf(users.editor),
    translator: await sessionOf(users.translator),
    contributor: await sessionOf(users.contributor),
  }
})

describe('what is private', () => {
  const secrets = {
    email: 'someone@example.org',
    editorNotes: 'call after five',
    checkedOn: '2026-01-02T12:00:00.000Z',
  }
  let id: string

  beforeAll(async () => {
    if (!payload) return
    id = await createDocument({
      payload,
      kind: 'trainers',
      owner: users.stranger.id,
      words: ['en'],
      published: ['en'],
      data: {
        ...secrets,
        checkedBy: users.editor.id,
        translation: { translator: users.translator.id, reviewer: users.editor.id },
      },
    })
  })

  test.for(['public', 'contributor'] as const)('is not read by %s', async (person) => {
    const { status, body } = await rest({
      path: `/trainers/${id}?depth=3`,
      session: person === 'public' ? undefined : sessions[person],
    })
    expect(status).toBe(200)
    const text = JSON.stringify(body)
    for (const secret of [secrets.email, secrets.editorNotes, users.stranger.id, users.editor.id]) {
      expect(text).not.toContain(secret)
    }
    for (const name of ['owner', 'checkedBy', 'editorNotes', 'email', 'translator', 'reviewer']) {
      expect(text).not.toContain(`"${name}"`)
    }
  })

  test('an e-mail address is read by editors and its owner, not by translators', async () => {
    const read = async (user: TypedUser) =>
      (await payload.findByID({ collection: 'trainers', id, user, overrideAccess: false })).email
    expect(await read(users.editor)).toBe(secrets.email)
    expect(await read(users.stranger)).toBe(secrets.email)
    expect(await read(users.translator)).toBeUndefined()
  })

  test.for([
    'where[email][equals]=someone@example.org',
    'where[editorNotes][contains]=call',
    'where[owner.email][contains]=stranger',
    'where[checkedBy.name][contains]=editor',
    'where[consent.withdrawnOn][exists]=false',
    'where[translation.reviewer][exists]=true',
  ])('cannot be guessed by asking %s', async (query) => {
    const { body } = await rest({ path: `/trainers?${query}` })
    expect((body as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
  })

  test.for(['email', '-editorNotes', 'owner.email'])(
    'cannot be guessed by sorting by %s',
    async (sort) => {
      const other = await createDocument({
        payload,
        kind: 'trainers',
        words: ['en'],
        published: ['en'],
        data: { email: 'a@example.org', editorNotes: 'a', owner: users.contributor.id },
      })
      const orderOf = async (query: string) => {
        const { body } = await rest({ path: `/trainers?${query}` })
        return ((body as { docs?: { id: string }[] }).docs ?? []).map((doc) => doc.id)
      }
      const ascending = await orderOf(`sort=${sort}`)
      const descending = await orderOf(`sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`)
      await payload.delete({ collection: 'trainers', id: other })
      expect(ascending).toEqual(descending)
    },
  )

  test('secrets of users are read by nobody, addresses and roles by administrators and oneself', async () => {
    const { body } = await rest({ path: '/users?limit=50', session: sessions.editor })
    const { docs } = body as { docs: Record<string, unknown>[] }
    expect(docs.length).toBeGreaterThan(1)
    for (const doc of docs) {
      const own = doc['id'] === users.editor.id
      expect(Object.keys(doc)).not.toEqual(expect.arrayContaining(['hash']))
      expect(JSON.stringify(doc)).not.toMatch(
        /"(hash|salt|resetPasswordToken|loginAttempts|lockUntil)"/,
      )
      expect('email' in doc).toBe(own)
      expect('roles' in doc).toBe(own)
    }
    expect((await rest({ path: '/users' })).status).toBe(403)
    const { body: seen } = await rest({ path: '/users', session: sessions.contributor })
    expect((seen as { totalDocs: number }).totalDocs).toBe(1)
  })
})

describe('drafts', () => {
  test('a draft over a published document is not shown to the public', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'], published: ['en'] })
    const before = await rest({ path: `/glossary/${id}` })
    await payload.update({
      collection: 'glossary',
      id,
      draft: true,
      data: { title: 'Secret plan' },
    })
    for (const query of ['', '?draft=true', '?draft=true&locale=en&depth=2']) {
      const { body } = await rest({ path: `/glossary/${id}${query}` })
      expect(JSON.stringify(body)).not.toContain('Secret plan')
    }
    const { body } = await rest({ path: '/glossary?draft=true&where[title][contains]=Secret' })
    expect(JSON.stringify(body)).not.toContain('Secret plan')
    expect((await rest({ path: `/glossary/${id}` })).body).toMatchObject({
      title: (before.body as { title: string }).title,
    })
  })

  test('a language that is a draft is not shown through another that is published', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en', 'sv', 'de'],
      published: ['sv'],
      data: { note: 'Only in English, and a draft' },
    })
    const draftTitles = /glossary \d+ (en|de)|and a draft/
    for (const query of [
      '?locale=sv&fallback-locale=en',
      '?locale=sv&fallbackLocale=en',
      '?locale=sv&fallbackLocale[]=de&fallbackLocale[]=en',
      '?locale=all',
      '?locale=*',
      '?locale=en',
      '?locale=',
      '',
      '?locale=xx',
      '?locale[]=sv',
    ]) {
      const { body } = await rest({ path: `/glossary/${id}${query}` })
      expect(JSON.stringify(body), query).not.toMatch(draftTitles)
      const only = `${query ? '&' : '?'}where[id][equals]=${id}`
      const { body: list } = await rest({ path: `/glossary${query}${only}` })
      expect(JSON.stringify(list), query).not.toMatch(draftTitles)
    }
  })

  test('the portal’s own code reads every published language at once, and no other', async () => {
    const id = await createDocument({
      payload,
      kind: 'support',
      words: ['en', 'sv', 'de'],
      published: ['sv', 'de'],
      data: { channels: [{ key: 'phone', kind: 'phone', value: '112', note: 'English draft' }] },
    })
    const read = (context: object) =>
      payload.findByID({
        collection: 'support',
        id,
        locale: 'all',
        overrideAccess: false,
        context: { ...context },
        disableErrors: true,
      }) as unknown as Promise<{
        title: object
        channels: { note?: object; value: string }[]
      } | null>
    expect(await read({})).toBeNull()
    const document = await read(everyPublishedLanguage)
    expect(Object.keys(document!.title).sort()).toEqual(['de', 'sv'])
    expect(document!.channels[0]).toMatchObject({ value: '112' })
    expect(JSON.stringify(document)).not.toContain('English draft')
  })

  test('a document in the trash is not public, nor found by asking for the trash', async () => {
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'], published: ['en'] })
    await payload.update({
      collection: 'glossary',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await rest({ path: `/glossary/${id}` })).status).toBe(404)
    expect((await rest({ path: `/glossary/${id}?trash=true` })).status).toBe(404)
    const { body } = await rest({ path: `/glossary?trash=true&where[id][equals]=${id}` })
    expect((body as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
  })

  test('a related draft is not read along', async () => {
    const draft = await createDocument({ payload, kind: 'glossary', words: ['en'] })
    const id = await createDocument({
      payload,
      kind: 'glossary',
      words: ['en'],
      published: ['en'],
      data: { related: [{ relationTo: 'glossary', value: draft }] },
    })
    const { body } = await rest({ path: `/glossary/${id}?depth=3` })
    const { title } = await payload.findByID({ collection: 'glossary', id: draft, draft: true })
    expect(JSON.stringify(body)).not.toContain(title)
  })

  test('a file is public once it is described and published', async () => {
    const { id, filename } = await payload.create({
      collection: 'media',
      locale: 'sv',
      draft: true,
      data: { alt: 'En bild' },
      file: await picture('hidden.png'),
    })
    expect((await rest({ path: `/media/file/${filename}` })).status).toBe(403)
    await payload.update({ collection: 'media', id, locale: 'sv', data: { _status: 'published' } })
    const { status, headers } = await rest({ path: `/media/file/${filename}` })
    expect(status).toBe(200)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain('sandbox')
  })
})

describe('a person’s consent', () => {
  const person = { name: 'Example Person', bio: 'Taught for years.', experienceYears: 7 }
  const create = (consent: object) =>
    createDocument({
      payload,
      kind: 'experts',
      words: ['en'],
      published: ['en'],
      data: { ...person, consent },
    })

  test('opens the fields it names and no other', async () => {
    const id = await create({ publicFields: ['bio'] })
    const { body } = await rest({ path: `/experts/${id}` })
    expect(body).toMatchObject({ bio: person.bio, experienceYears: 7 })
    expect(JSON.stringify(body)).not.toContain(person.name)
    // Asking for one field alone does not get around the consent.
    const { body: selected } = await rest({ path: `/experts/${id}?select[name]=true` })
    expect(JSON.stringify(selected)).not.toContain(person.name)
    const { body: chosen } = await rest({ path: `/experts/${id}?select[bio]=true` })
    expect(chosen).toMatchObject({ bio: person.bio })
    const { body: found } = await rest({ path: '/experts?where[name][equals]=Example Person' })
    expect((found as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
  })

  test('withdrawn or expired takes the person offline', async () => {
    const past = '2020-01-01T00:00:00.000Z'
    for (const consent of [{ withdrawnOn: past }, { expiresOn: past }]) {
      const id = await create({ publicFields: ['name'], ...consent })
      expect((await rest({ path: `/experts/${id}` })).status).toBe(404)
    }
  })
})

describe('a translator', () => {
  const rows = [
    { key: 'phone', kind: 'phone', value: '112' },
    { key: 'web', kind: 'web', value: 'https://example.org' },
  ]
  const create = () =>
    createDocument({ payload, kind: 'support', words: ['en'], data: { channels: rows } })
  const as = () => ({ session: sessions.translator, method: 'PATCH' })

  test('translates what stands in rows, and changes nothing else there', async () => {
    const id = await create()
    const { channels } = await payload.findByID({ collection: 'support', id, draft: true })
    const translated = channels!.map((row) => ({
      ...row,
      note: 'Ring',
      value: '000',
      kind: 'chat',
    }))
    const { status } = await rest({
      ...as(),
      path: `/support/${id}?locale=sv&draft=true`,
      data: { channels: translated },
    })
    expect(status).toBe(200)
    const after = await payload.findByID({ collection: 'support', id, draft: true, locale: 'sv' })
    expect(after.channels).toMatchObject(rows.map((row) => ({ ...row, note: 'Ring' })))
  })

  test('saves the whole form, as the admin sends it', async () => {
    const id = await create()
    const form = await payload.findByID({ collection: 'support', id, draft: true, locale: 'sv' })
    const save = (query: string, data: object) =>
      rest({ ...as(), path: `/support/${id}?locale=sv&${query}`, data: { ...form, ...data } })
    const draft = await save('draft=true&autosave=true', { title: 'Utkast', deletedAt: null })
    expect(draft.status).toBe(200)
    const published = await save('publishSpecificLocale=sv', {
      title: 'Publicerad',
      deletedAt: null,
      _status: 'published',
    })
    expect(published.status).toBe(200)
    expect((await rest({ path: `/support/${id}?locale=sv` })).body).toMatchObject({
      title: 'Publicerad',
    })
  })

  test.for(['added', 'removed', 'moved'] as const)('is refused when rows are %s', async (how) => {
    const id = await create()
    const { channels } = await payload.findByID({ collection: 'support', id, draft: true })
    const changed = {
      added: [...channels!, { key: 'new', kind: 'phone' as const }],
      removed: channels!.slice(1),
      moved: [...channels!].reverse(),
    }[how]
    const { status } = await rest({
      ...as(),
      path: `/support/${id}?locale=sv&draft=true`,
      data: { channels: changed },
    })
    expect(status).toBe(403)
  })

  test('cannot write another language by any of the request’s parameters', async () => {
    const id = await create()
    for (const query of [
      'locale=de',
      'locale=en',
      '',
      'locale=all',
      'locale=sv&publishSpecificLocale=de',
      'locale=sv&publishAllLocales=true',
      'locale=sv&unpublishAllLocales=true',
      'locale=de&draft=true&autosave=true',
    ]) {
      const { status } = await rest({
        ...as(),
        path: `/support/${id}?${query}`,
        data: { title: 'Fremd', _status: 'published' },
      })
      expect([400, 403], query).toContain(status)
    }
    const all = await payload.findByID({ collection: 'support', id, draft: true, locale: 'all' })
    expect(JSON.stringify(all)).not.toContain('Fremd')
  })

  test('does not replace a file', async () => {
    const { id, filename } = await payload.create({
      collection: 'media',
      draft: true,
      data: { alt: 'A picture' },
      file: await picture('kept.png'),
    })
    const { data, name } = await picture('other.png')
    const form = new FormData()
    form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ alt: 'En bild' }))
    const { status } = await rest({ ...as(), path: `/media/${id}?locale=sv&draft=true`, form })
    expect(status).toBe(403)
    const kept = await payload.findByID({ collection: 'media', id, draft: true })
    expect(kept.filename).toBe(filename)
  })
})

describe('a contributor', () => {
  test('owns what they create, whatever they say', async () => {
    const { body } = await rest({
      method: 'POST',
      path: '/glossary?locale=en',
      session: sessions.contributor,
      data: { title: 'Mine', owner: users.stranger.id, key: 'mine' },
    })
    const { doc } = body as { doc: { id: string } }
    const created = await payload.findByID({ collection: 'glossary', id: doc.id, draft: true })
    expect(created.owner).toBe(users.contributor.id)
    expect(created._status).toBe('draft')
  })

  test('keeps the public version as it is when changing their published document', async () => {
    const id = await createDocument({
      payload,
      kind: 'glossary',
      owner: users.contributor.id,
      words: ['en'],
      published: ['en'],
    })
    const { status } = await rest({
      method: 'PATCH',
      path: `/glossary/${id}?locale=en`,
      session: sessions.contributor,
      data: { title: 'Rewritten', _status: 'draft' },
    })
    expect(status).toBe(200)
    const { body } = await rest({ path: `/glossary/${id}` })
    expect(body).toMatchObject({ title: expect.not.stringContaining('Rewritten') as string })
    const draft = await payload.findByID({ collection: 'glossary', id, draft: true })
    expect(draft.title).toBe('Rewritten')
  })
})

describe('the trash', () => {
  test('is filled and emptied by editors alone', async () => {
    const owner = users.contributor.id
    const id = await createDocument({ payload, kind: 'glossary', words: ['en'], owner })
    const change = (deletedAt: string | null, query: string) =>
      rest({
        method: 'PATCH',
        path: `/glossary/${id}?locale=en&draft=true${query}`,
        session: sessions.contributor,
        data: { deletedAt },
      })
    expect((await change('2026-01-01T00:00:00.000Z', '')).status).toBe(403)
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'glossary', id, data })
    expect((await change(null, '&trash=true')).status).toBe(403)
  })
})

describe('users', () => {
  test.for(['editor', 'translator', 'contributor'] as const)(
    '%s cannot give themselves roles or languages, nor create or delete users',
    async (person) => {
      const session = sessions[person]
      const { id } = users[person]
      await rest({
        method: 'PATCH',
        path: `/users/${id}`,
        session,
        data: { roles: ['administrator'], locales: ['de'], name: 'Renamed' },
      })
      const after = await payload.findByID({ collection: 'users', id })
      expect(after.roles).toEqual([person])
      expect(after.locales).not.toContain('de')
      expect(after.name).toBe('Renamed')
      const created = await rest({
        method: 'POST',
        path: '/users',
        session,
        data: { email: `new-${person}@example.org`, password, name: 'New', roles: ['editor'] },
      })
      expect(created.status).toBe(403)
      const deleted = await rest({ method: 'DELETE', path: `/users/${users.stranger.id}`, session })
      expect(deleted.status).toBe(403)
      const other = await rest({
        method: 'PATCH',
        path: `/users/${users.stranger.id}`,
        session,
        data: { name: 'Not me' },
      })
      expect(other.status).toBe(403)
    },
  )
})

describe('collections of Payload itself', () => {
  test.for(['editor', 'translator', 'contributor', 'public'] as const)(
    '%s neither runs nor reads jobs',
    async (person) => {
      const session = person === 'public' ? undefined : sessions[person]
      for (const path of ['/payload-jobs', '/payload-jobs/run', '/payload-jobs/handle-schedules']) {
        const { status } = await rest({ path, session })
        expect([401, 403, 404], path).toContain(status)
      }
    },
  )

  test('only editors remove a schedule', async () => {
    const job = await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish' } as never,
      waitUntil: new Date('2099-01-01'),
    })
    const remove = (user: TypedUser) =>
      payload.delete({ collection: 'payload-jobs', where: { id: { equals: job.id } }, user })
    await expect(remove(users.contributor)).rejects.toThrow()
    expect((await remove(users.editor)).docs).toHaveLength(1)
  })

  test('nobody but editors takes another’s lock away', async () => {
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: { user: { relationTo: 'users', value: users.editor.id } } as never,
    })
    const { status } = await rest({
      method: 'DELETE',
      path: `/payload-locked-documents/${lock.id}`,
      session: sessions.contributor,
    })
    expect([403, 404]).toContain(status)
  })
})
