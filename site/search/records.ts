import { leavesIn } from '#content/model/leaves.ts'
import { kinds, listedKinds, type Document } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { escapeHtml, isBody } from '../documents/bodies.ts'
import { getDocuments, getHtml } from '../documents/documents.ts'
import { facetValues } from '../documents/facets.ts'
import { chaptersOf, isExample, localesOf, wordsFor } from '../documents/reading.ts'
import { getReferenced } from '../documents/references.ts'
import { getDocumentsOf } from '../documents/terms.ts'
import { pathToChapter, pathToDocument } from '../routes/routes.ts'
import { aboutOf } from './about.ts'
import { formatTimecode, fragmentAt, linesOf } from '../wording/timecodes.ts'
import { passagesOf } from './passages.ts'
import type { SearchRecord } from './record.ts'

/**
 * Everything the search of one language finds, examples left out: what is written in that language, and
 * by their subjects the pages that show another language's words.
 */
export async function getSearchRecords(locale: Locale): Promise<SearchRecord[]> {
  const records: SearchRecord[] = []
  for (const kind of [...listedKinds, 'pages'] as const) {
    for (const document of await getDocuments(kind)) {
      if (isExample(document)) continue
      const record = await recordOf(document, locale)
      records.push(record, ...(record.locale ? [] : await partsOf(document, record, locale)))
    }
  }
  return records
}

async function recordOf(document: Document, locale: Locale): Promise<SearchRecord> {
  const { words, locale: written, translated } = wordsFor(document, locale)
  const { title, summary = '' } = words as { title: string; summary?: string }
  return {
    document: `${document.kind}/${document.key}`,
    url: pathToDocument(locale, document),
    kind: document.kind,
    title,
    summary,
    body: translated
      ? [
          ...(await textsOf(document, locale)),
          ...(await namesOf(document, locale)),
          ...(await worksOf(document, locale)),
        ]
      : [],
    filters: filtersOf(document),
    about: aboutOf(document),
    elsewhere: elsewhereOf(document, written),
    ...(!translated && { locale: written }),
  }
}

function elsewhereOf(document: Document, written: Locale): SearchRecord['elsewhere'] {
  return localesOf(document).flatMap((other) => {
    const { title, summary = '' } = document.words[other] as { title: string; summary?: string }
    return other === written ? [] : [{ locale: other, title, summary }]
  })
}

/** What of a document opens by itself: each passage of a chapter, each time a film's transcript names. */
async function partsOf(
  document: Document,
  record: SearchRecord,
  locale: Locale,
): Promise<SearchRecord[]> {
  const { kind, key } = document
  const partOf = (part: NonNullable<SearchRecord['part']>, html: string): SearchRecord => ({
    ...record,
    part,
    body: [html],
    about: [],
    elsewhere: undefined,
  })
  if (kind === 'videos') {
    const { transcript } = (document as Document<'videos'>).words[locale]!
    if (!transcript) return []
    const html = await getHtml({ kind, key, locale, path: 'transcript' })
    return linesOf(html).map(({ seconds, html: line }) =>
      partOf({ title: formatTimecode(seconds), url: `${record.url}#${fragmentAt(seconds)}` }, line),
    )
  }
  if (kind !== 'handbooks') return []
  const handbook = document as Document<'handbooks'>
  const parts: SearchRecord[] = []
  for (const chapter of chaptersOf(handbook)) {
    const words = handbook.words[locale]!.chapters?.[chapter]
    if (!words) continue
    const url = pathToChapter(locale, handbook, chapter)
    const html = words.body
      ? await getHtml({ kind, key, locale, path: `chapters.${chapter}.body` })
      : ''
    for (const { id, heading, html: body } of passagesOf(html)) {
      const title = heading ? `${words.title}: ${heading}` : words.title
      parts.push(partOf({ title, url: id ? `${url}#${id}` : url }, body))
    }
  }
  return parts
}

/** Words that stand in the record elsewhere, are records of their own, or are no prose. */
const leftOut = new Set<string | number>([
  'title',
  'summary',
  'slug',
  'translation',
  'chapters',
  'misspellings',
])

async function textsOf(document: Document, locale: Locale): Promise<string[]> {
  const { kind, key } = document
  const leaves = leavesIn({ schema: kinds[kind].words, value: document.words[locale] })
  const prose = leaves.filter(({ path }) => !leftOut.has(path[0]!))
  return Promise.all(
    prose.map(async ({ path, value, meta }) =>
      isBody(meta)
        ? getHtml({ kind, key, locale, path: path.join('.') })
        : escapeHtml(String(value)),
    ),
  )
}

/** Names a reader may search for: the organisations of a document, a person's own. */
async function namesOf(document: Document, locale: Locale): Promise<string[]> {
  const { facts } = document
  const organisations = 'organisations' in facts ? facts.organisations : undefined
  const found = await getReferenced('organisations', organisations)
  const names = found.map((organisation) => wordsFor(organisation, locale).words.title)
  if ('name' in facts && facts.name) names.push(facts.name)
  return names.map(escapeHtml)
}

/** What an organisation's page lists: the documents that name it. */
async function worksOf({ kind, key }: Document, locale: Locale): Promise<string[]> {
  if (kind !== 'organisations') return []
  const groups = await getDocumentsOf(key)
  const works = groups.flatMap(({ documents }) => documents)
  return works.map((work) => escapeHtml((wordsFor(work, locale).words as { title: string }).title))
}

function filtersOf(document: Document): SearchRecord['filters'] {
  const { facts, kind } = document
  const languages = kinds[kind].facets.find(({ name }) => name === 'language')
  const common = facts as Partial<Record<'topics' | 'audiences' | 'countries' | 'levels', string[]>>
  return {
    kind: [kind],
    topic: common.topics,
    audience: common.audiences,
    country: common.countries,
    level: common.levels,
    language: languages && facetValues(document, languages),
  }
}
