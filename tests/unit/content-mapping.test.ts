import { describe, expect, test } from 'vitest'

import { canonical } from '#content/model/canonical.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'
import { toDocument, toPayload, type PayloadDocument } from '#content/model/mapping.ts'
import { canonicalMarkdown } from '#content/rich-text/to-markdown.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { everyField } from '../fixtures/every-field.ts'

const idOf = ({ kind, key }: { kind: KindSlug; key: string }) => `id of ${kind}/${key}`
const keyOf = ({ kind, id }: { kind: KindSlug; id: number | string }) => {
  const prefix = `id of ${kind}/`
  return String(id).startsWith(prefix) ? String(id).slice(prefix.length) : undefined
}
const richText = (markdown: string) => ({ markdown })
const fromRichText = (value: unknown) => (value as { markdown: string }).markdown

function readsOf(document: Document, more: Partial<PayloadDocument> = {}) {
  return Object.fromEntries(
    (Object.keys(document.words) as Locale[]).map((locale) => [
      locale,
      {
        id: 'x',
        _status: 'published',
        ...toPayload({ document, locale, idOf, richText }),
        ...('file' in document.facts && { filename: document.facts.file }),
        ...more,
      },
    ]),
  ) as Partial<Record<Locale, PayloadDocument>>
}

describe.each(Object.keys(kinds) as KindSlug[])('%s', (kind) => {
  const document = canonical({
    document: everyField({ kind, locales }),
    richText: canonicalMarkdown,
  })

  test('every field survives the way into Payload and back', () => {
    expect(toDocument({ kind, reads: readsOf(document), keyOf, richText: fromRichText })).toEqual(
      document,
    )
  })

  test('the sample says something in every field of the model', () => {
    expect(Object.keys(document.facts)).toEqual(Object.keys(kinds[kind].facts.shape))
    expect(Object.keys(document.words.hu!)).toEqual(Object.keys(kinds[kind].words.shape))
  })

  test('a field left out is emptied', () => {
    const bare = { kind, key: 'sample', facts: {}, words: { en: required(kind) } } as Document
    const data = toPayload({ document: bare, locale: 'en', idOf, richText })
    for (const name of Object.keys(kinds[kind].facts.shape).filter((field) => field !== 'file')) {
      expect(data, name).toHaveProperty(name)
    }
    const reads = readsOf(bare, kind === 'media' ? { filename: 'a.jpg' } : {})
    const read = toDocument({ kind, reads, keyOf, richText: fromRichText })
    expect(read).toEqual(kind === 'media' ? { ...bare, facts: { file: 'a.jpg' } } : bare)
  })
})

function required(kind: KindSlug): Record<string, string> {
  if (kind === 'media') return { alt: 'A picture' }
  return kind === 'pages' ? { title: 'Sample', body: 'Text.' } : { title: 'Sample' }
}

describe('languages', () => {
  const document = canonical({
    document: everyField({ kind: 'support', locales: ['en', 'sv', 'pl'] }),
    richText: canonicalMarkdown,
  })
  const read = (reads: Partial<Record<Locale, PayloadDocument>>) =>
    toDocument({ kind: 'support', reads, keyOf, richText: fromRichText })

  test.each([['draft'], [null], [undefined]] as const)(
    'a status of %s keeps a language out',
    (status) => {
      const reads = readsOf(document)
      reads.sv!._status = status
      expect(Object.keys(read(reads)!.words)).toEqual(['en', 'pl'])
    },
  )

  test('a language without a title stays out, published or not', () => {
    const reads = readsOf(document)
    reads.sv!['title'] = ''
    expect(Object.keys(read(reads)!.words)).toEqual(['en', 'pl'])
  })

  test('no published language gives no document', () => {
    expect(read(readsOf(document, { _status: 'draft' }))).toBeUndefined()
  })
})

describe('rows with words', () => {
  const document = canonical({
    document: everyField({ kind: 'handbooks', locales: ['en', 'sv'] }),
    richText: canonicalMarkdown,
  })

  test('keep the ids Payload knows them by, so that other languages keep their words', () => {
    const existing = { id: 'x', chapters: [{ id: 'abc', key: 'row-key' }] }
    const data = toPayload({ document, locale: 'sv', existing, idOf, richText })
    expect(data['chapters']).toMatchObject([
      { id: 'abc', key: 'row-key', title: 'Ord för title på sv' },
    ])
  })

  test('carry facts and words of one language', () => {
    const support = everyField({ kind: 'support', locales: ['en', 'sv'] })
    const data = toPayload({ document: support, locale: 'sv', idOf, richText })
    expect(data['channels']).toMatchObject([
      { key: 'row-key', kind: 'in-person', note: 'Ord för note på sv' },
    ])
  })

  test('are not invented for a language that has none', () => {
    const { chapters: _, ...rest } = document.words.sv!
    const partly = { ...document, words: { ...document.words, sv: rest } }
    expect(
      toDocument({ kind: 'handbooks', reads: readsOf(partly), keyOf, richText: fromRichText }),
    ).toEqual(partly)
  })
})

describe('references', () => {
  test('to what the resolver does not know are left out, with the row that needs them', () => {
    const document = canonical({
      document: everyField({ kind: 'courses', locales: ['en'] }),
      richText: canonicalMarkdown,
    })
    const read = toDocument({
      kind: 'courses',
      reads: readsOf(document),
      keyOf: () => undefined,
      richText: fromRichText,
    })!
    expect(read.facts).not.toHaveProperty('trainers')
    expect(read.facts).not.toHaveProperty('related')
    expect(read.facts).not.toHaveProperty('chapters')
  })

  test('that cannot be written yet are left out of the write', () => {
    const document = everyField({ kind: 'courses', locales: ['en'] })
    const data = toPayload({ document, locale: 'en', idOf: () => undefined, richText })
    expect(data).toMatchObject({ trainers: [], related: [], organisations: [], chapters: [] })
  })
})

describe('values', () => {
  const course = everyField({ kind: 'courses', locales: ['en'] })
  const data = toPayload({ document: course, locale: 'en', idOf, richText })

  test('a day is stored at noon, as the admin stores it, so that no time zone moves it', () => {
    expect(data['checkedOn']).toBe('2026-05-31T12:00:00.000Z')
  })

  test('an instant is stored in UTC and read in the zone beside it', () => {
    expect(data['sessions']).toMatchObject([{ start: '2026-05-31T07:30:00.000Z' }])
    const reads = { en: { id: 'x', _status: 'published' as const, ...data } }
    const read = toDocument({ kind: 'courses', reads, keyOf, richText: fromRichText })!
    expect(read.facts.sessions![0]!.start).toBe('2026-05-31T09:30:00+02:00')
  })

  test('a slug is written out only where it is not the one the title gives', () => {
    const titled = (slug: string) => {
      const reads = {
        en: { id: 'x', key: 'k', _status: 'published' as const, title: 'Łódź', slug },
      }
      return toDocument({ kind: 'glossary', reads, keyOf, richText: fromRichText })!.words.en
    }
    expect(titled('lodz')).toEqual({ title: 'Łódź' })
    expect(titled('lodz-2')).toEqual({ title: 'Łódź', slug: 'lodz-2' })
    const plain: Document = {
      kind: 'glossary',
      key: 'k',
      facts: {},
      words: { en: { title: 'Łódź' } },
    }
    expect(toPayload({ document: plain, locale: 'en', idOf, richText })['slug']).toBe('lodz')
  })

  test('the converter is told where a rich text stands', () => {
    const handbook = everyField({ kind: 'handbooks', locales: ['sv'] })
    const places: unknown[] = []
    toDocument({
      kind: 'handbooks',
      reads: readsOf(handbook),
      keyOf,
      richText: (_, place) => void places.push(place),
    })
    expect(places).toEqual([
      { kind: 'handbooks', key: 'sample', locale: 'sv', path: 'chapters.row-key.body' },
    ])
  })
})
