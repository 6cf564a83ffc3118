import type { Payload } from 'payload'
import { beforeAll, describe, expect, inject } from 'vitest'

import { kinds, type KindSlug } from '#content/model/index.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { createDocument, fieldsOf, picture, richText } from '../fixtures/documents.ts'
import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'
import { createUsers, people, translated, type Person } from '../fixtures/people.ts'

/**
 * Who may do what with documents of every kind in every language, with access control on: each cell
 * of role × collection × operation × locale is tried, and what happened compared with this table.
 */
const expected: Record<Operation, (cell: Cell) => Outcome> = {
  'read what is published': () => 'done',
  'read a draft': ({ person }) => (isTeam(person) ? 'done' : 'refused'),
  'read one’s own draft': ({ person }) => (person === 'public' ? 'refused' : 'done'),
  'read all languages': ({ person }) => (isTeam(person) ? 'done' : 'refused'),
  'read versions': ({ person }) => {
    if (isTeam(person)) return 'done'
    return person === 'contributor' ? 'ignored' : 'refused'
  },
  'change words': ({ person, locale }) =>
    isEditor(person) || (person === 'translator' && locale === translated) ? 'done' : 'refused',
  'change facts': ({ person, locale }) => {
    if (isEditor(person)) return 'done'
    return person === 'translator' && locale === translated ? 'ignored' : 'refused'
  },
  'change one’s own draft': ({ person, locale }) =>
    isEditor(person) ||
    person === 'contributor' ||
    (person === 'translator' && locale === translated)
      ? 'done'
      : 'refused',
  publish: ({ person, locale }) =>
    isEditor(person) || (person === 'translator' && locale === translated) ? 'done' : 'refused',
  'publish one’s own draft': ({ person, locale }) =>
    isEditor(person) || (person === 'translator' && locale === translated) ? 'done' : 'refused',
  'publish all languages': () => 'refused',
  create: ({ person }) => (isEditor(person) || person === 'contributor' ? 'done' : 'refused'),
  'create published': ({ person }) => (isEditor(person) ? 'done' : 'refused'),
  'restore a version': ({ person }) => (isEditor(person) ? 'done' : 'refused'),
  'move to the trash': ({ person }) => (isEditor(person) ? 'done' : 'refused'),
  'delete for good': ({ person }) => (person === 'administrator' ? 'done' : 'refused'),
}

/** Operations that are the same whatever the language. */
const onceOnly: Operation[] = [
  'read all languages',
  'read versions',
  'publish all languages',
  'create published',
  'restore a version',
  'move to the trash',
  'delete for good',
]

type Operation =
  | 'read what is published'
  | 'read a draft'
  | 'read one’s own draft'
  | 'read all languages'
  | 'read versions'
  | 'change words'
  | 'change facts'
  | 'change one’s own draft'
  | 'publish'
  | 'publish one’s own draft'
  | 'publish all languages'
  | 'create'
  | 'create published'
  | 'restore a version'
  | 'move to the trash'
  | 'delete for good'
/** `ignored`: the request was answered with yes, and changed nothing. */
type Outcome = 'done' | 'ignored' | 'refused'
interface Cell {
  person: Person
  kind: KindSlug
  operation: Operation
  locale: Locale
}

const isEditor = (person: Person) => person === 'administrator' || person === 'editor'
const isTeam = (person: Person) => isEditor(person) || person === 'translator'

let payload: Payload
let users: Awaited<ReturnType<typeof createUsers>>
let cells = 0

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  payload = await openPayload()
  await emptyPortal(payload)
  users = await createUsers(payload)
})

describe.each(Object.keys(kinds) as KindSlug[])('%s', (kind) => {
  test('every role, operation and language', async () => {
    const documents = {
      published: await create({ kind, published: locales }),
      draft: await create({ kind }),
      own: await create({ kind, owner: users.contributor.id }),
    }
    const wrong: string[] = []
    for (const person of people) {
      for (const operation of Object.keys(expected) as Operation[]) {
        for (const locale of onceOnly.includes(operation) ? locales.slice(0, 1) : locales) {
          const cell: Cell = { person, kind, operation, locale }
          const outcome = await attempt({ cell, documents })
          cells += 1
          if (outcome !== expected[operation](cell)) {
            wrong.push(`${person}, ${operation}, ${locale}: ${outcome}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

test('the size of the matrix', () => {
  console.log(`Access matrix: ${cells} cells of role × collection × operation × locale`)
  expect(cells).toBe(
    people.length *
      Object.keys(kinds).length *
      (onceOnly.length + (Object.keys(expected).length - onceOnly.length) * locales.length),
  )
})

function create({
  kind,
  published = [],
  owner = users.stranger.id,
}: {
  kind: KindSlug
  published?: readonly Locale[]
  owner?: string
}) {
  return createDocument({ payload, kind, owner, words: locales, published })
}

async function attempt({
  cell: { person, kind, operation, locale },
  documents,
}: {
  cell: Cell
  documents: { published: string; draft: string; own: string }
}): Promise<Outcome> {
  const { word, fact } = fieldsOf(kind)
  const value = `${person} ${locale} ${Math.random()}`
  const as = {
    collection: kind,
    depth: 0,
    locale,
    overrideAccess: false,
    user: users[person],
  } as const
  const read = async (id: string, options: object = {}) => {
    const found: unknown = await payload.findByID({ ...as, id, ...options })
    return Boolean((found as Record<string, unknown>)[word])
  }
  const change = async (id: string, data: object, options: object = {}) => {
    await payload.update({ ...as, id, data, ...options } as never)
    const after = (await payload.findByID({
      collection: kind,
      id,
      locale,
      draft: true,
      depth: 0,
    })) as unknown as Record<string, unknown>
    return Object.entries(data).every(([name, expectedValue]) => after[name] === expectedValue)
  }
  const isPublished = async (id: string, data: object = {}) => {
    const { totalDocs } = await payload.count({
      collection: kind,
      locale,
      where: { id: { equals: id }, _status: { equals: 'published' } },
    })
    if (totalDocs > 0 && Object.keys(data).length === 0) {
      await payload.update({ collection: kind, id, locale, data: { _status: 'draft' } as never })
    }
    return totalDocs > 0
  }

  const operations: Record<Operation, () => Promise<boolean>> = {
    'read what is published': () => read(documents.published),
    'read a draft': () => read(documents.draft, { draft: true }),
    'read one’s own draft': () => read(documents.own, { draft: true }),
    'read all languages': () => read(documents.published, { locale: 'all' }),
    'read versions': async () => {
      const { docs } = await payload.findVersions({
        ...as,
        where: { parent: { equals: documents.draft } },
      })
      return docs.length > 0
    },
    'change words': () => change(documents.draft, { [word]: value }, { draft: true }),
    'change facts': () => change(documents.draft, { [fact]: value }, { draft: true }),
    'change one’s own draft': () => change(documents.own, { [word]: value }, { draft: true }),
    publish: async () => {
      await payload.update({ ...as, id: documents.draft, data: { _status: 'published' } } as never)
      return isPublished(documents.draft)
    },
    'publish one’s own draft': async () => {
      await payload.update({ ...as, id: documents.own, data: { _status: 'published' } } as never)
      return isPublished(documents.own)
    },
    'publish all languages': async () => {
      await payload.update({
        ...as,
        id: documents.draft,
        data: {},
        publishAllLocales: true,
      } as never)
      return isPublished(documents.draft)
    },
    create: async () => {
      const { id } = await make({ [word]: value })
      return (await read(String(id), { draft: true })) && !(await isPublished(String(id)))
    },
    'create published': async () => {
      const { id } = await make({ [word]: value, _status: 'published' })
      return isPublished(String(id))
    },
    'restore a version': async () => {
      const { docs } = await payload.findVersions({
        collection: kind,
        where: { parent: { equals: documents.draft } },
        limit: 1,
      })
      await payload.restoreVersion({ ...as, id: String(docs[0]?.id), draft: true })
      return true
    },
    'move to the trash': async () => {
      const id = await create({ kind })
      return change(id, { deletedAt: new Date().toISOString() }).then(
        () => false,
        async (error: unknown) => {
          const { docs } = await payload.find({
            collection: kind,
            trash: true,
            where: { id: { equals: id }, deletedAt: { exists: true } },
          })
          if (docs.length > 0) return true
          throw error
        },
      )
    },
    'delete for good': async () => {
      const id = await create({ kind })
      await payload.delete({ ...as, id } as never)
      const { totalDocs } = await payload.count({ collection: kind, where: { id: { equals: id } } })
      return totalDocs === 0
    },
  }
  const make = async (data: object) =>
    payload.create({
      ...as,
      data: { ...data, ...(kind === 'pages' && { body: richText('A page has a text.') }) },
      ...(kind === 'media' && { file: await picture(`${Math.random()}.png`) }),
    } as never)

  try {
    return (await operations[operation]()) ? 'done' : 'ignored'
  } catch (error) {
    const status = (error as { status?: number }).status
    if (status === 403 || status === 404 || status === 400) return 'refused'
    throw error
  }
}
