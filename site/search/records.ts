import { leavesIn } from '#content/model/leaves.ts'
import { kinds, listedKinds, type Document } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { escapeHtml, isBody } from '../documents/bodies.ts'
import { getDocuments, getHtml } from '../documents/documents.ts'
import { facetValues } from '../documents/facets.ts'
import { chaptersOf, isExample, wordsFor } from '../documents/reading.ts'
import { getReferenced } from '../documents/references.ts'
import { pathToChapter, pathToDocument } from '../routes/routes.ts'
import type { SearchRecord } from './record.ts'

/**
 * Everything the search of one language finds: what is written in that language, each text once, examples
 * left out. A page that shows another language's words is found in that language's search.
 */
export async function getSearchRecords(locale: Locale): Promise<SearchRecord[]> {
  const records: SearchRecord[] = []
  for (const kind of [...listedKinds, 'pages'] as const) {
    for (const document of await getDocuments(kind)) {
      if (isExample(document) || !document.words[locale]) continue
      records.push(await recordOf(document, locale))
      if (document.kind === 'handbooks') {
        records.push(...(await chapterRecordsOf(document as Document<'handbooks'>, locale)))
      }
    }
  }
  return records
}

async function recordOf(document: Document, locale: Locale): Promise<SearchRecord> {
  const { title, summary = '' } = document.words[locale] as { title: string; summary?: string }
  return {
    url: pathToDocument(locale, document),
    kind: document.kind,
    title,
    summary,
    body: [...(await textsOf(document, locale)), ...(await namesOf(document, locale))],
    filters: filtersOf(document),
  }
}

/** The chapters written in a language; each is a page of its own. */
async function chapterRecordsOf(
  document: Document<'handbooks'>,
  locale: Locale,
): Promise<SearchRecord[]> {
  const { title, chapters = {} } = document.words[locale]!
  const { kind, key } = document
  return Promise.all(
    chaptersOf(document).flatMap((chapter) => {
      const words = chapters[chapter]
      if (!words) return []
      const body = words.body
        ? [getHtml({ kind, key, locale, path: `chapters.${chapter}.body` })]
        : []
      return Promise.all(body).then((html) => ({
        url: pathToChapter(locale, document, chapter),
        kind,
        title: words.title,
        summary: title,
        body: html,
        filters: filtersOf(document),
      }))
    }),
  )
}

/** Words that stand in the record elsewhere, are pages of their own, or are no prose. */
const leftOut = new Set<string | number>(['title', 'summary', 'slug', 'translation', 'chapters'])

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
