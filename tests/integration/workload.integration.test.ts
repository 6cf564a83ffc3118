import type { Payload } from 'payload'
import { beforeAll, expect, inject } from 'vitest'

import { workloadOf, type Work } from '#cms/workload.ts'
import { locales } from '#locales/languages.ts'

import { createDocument } from '../fixtures/documents.ts'
import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'
import { createUsers, password, translated } from '../fixtures/people.ts'
import { rest, signIn } from '../fixtures/rest.ts'

let payload: Payload
let users: Awaited<ReturnType<typeof createUsers>>

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  payload = await openPayload()
  await emptyPortal(payload)
  users = await createUsers(payload)
  const owner = users.contributor.id
  await createDocument({ payload, kind: 'glossary', words: ['en', 'sv'], published: ['en'] })
  await createDocument({ payload, kind: 'glossary', words: ['en'], published: ['en'] })
  await createDocument({ payload, kind: 'support', words: locales, owner })
  await createDocument({
    payload,
    kind: 'support',
    words: locales,
    published: locales,
    data: { reviewDue: '2020-01-01T12:00:00.000Z' },
  })
})

const shown = (works: Work[]) =>
  works.map(({ kind, locale, count }) => `${count} ${kind}${locale ? ` ${locale}` : ''}`).sort()

test('an editor sees every language', async () => {
  const { drafts, missing, overdue } = await workloadOf({ payload, user: users.editor })
  expect(shown(drafts)).toEqual(
    [...locales.map((locale) => `1 support ${locale}`), '1 glossary sv'].sort(),
  )
  expect(shown(missing)).toEqual(
    ['2 glossary de', '2 glossary hu', '2 glossary pl', '2 glossary ro', '1 glossary sv'].sort(),
  )
  expect(shown(overdue)).toEqual(['1 support'])
})

test('a translator sees their languages', async () => {
  const { drafts, missing } = await workloadOf({ payload, user: users.translator })
  expect(shown(drafts)).toEqual([`1 glossary ${translated}`, `1 support ${translated}`])
  expect(shown(missing)).toEqual([`1 glossary ${translated}`])
})

test('a contributor sees their own documents', async () => {
  const { drafts, missing, overdue } = await workloadOf({ payload, user: users.contributor })
  expect(shown(drafts)).toEqual(locales.map((locale) => `1 support ${locale}`).sort())
  expect([missing, overdue]).toEqual([[], []])
})

test.for(['editor', 'translator', 'contributor'] as const)(
  'every link of %s leads to as many documents as it says',
  async (person) => {
    const user = users[person]
    const session = await signIn({ email: user.email, password })
    const { drafts, missing, overdue } = await workloadOf({ payload, user })
    for (const { href, count, kind } of [...drafts, ...missing, ...overdue]) {
      const { search } = new URL(href, 'http://localhost')
      const { body } = await rest({ path: `/${kind}${search}&draft=true`, session })
      expect((body as { totalDocs: number }).totalDocs, href).toBe(count)
    }
  },
)
