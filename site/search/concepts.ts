import { listedKinds } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { getDocuments } from '../documents/documents.ts'
import { getTerms } from '../documents/terms.ts'
import type { ListedKind } from '../routes/routes.ts'
import { countryName, labels, translate } from '../wording/i18n.ts'
import { subjects } from './about.ts'
import type { ConceptLabels } from './lexicon.ts'

/** Everything the search of a language has words for: vocabularies, glossary and thesaurus. */
export async function getConcepts(locale: Locale): Promise<ConceptLabels[]> {
  const concepts: ConceptLabels[] = []
  for (const list of subjects) {
    const named =
      list === 'countries'
        ? [...(await getTerms('countries')).keys()].map((code) => [code, countryName(locale, code)])
        : Object.entries(labels(locale, list))
    for (const [code, label] of named) concepts.push({ id: `${list}:${code!}`, labels: [label!] })
  }
  for (const kind of listedKinds as readonly ListedKind[]) {
    concepts.push({ id: `kinds:${kind}`, labels: [translate(locale)(`kinds.${kind}`)] })
  }
  for (const { key, words } of await getDocuments('glossary')) {
    const own = words[locale]
    if (own) {
      const { misspellings } = own
      concepts.push({ id: key, labels: namesIn({ term: own.title, ...own }), misspellings })
    }
  }
  for (const { facts, words } of await getDocuments('thesaurus')) {
    for (const concept of facts.concepts ?? []) {
      const { key, topics = [], audiences = [], kinds = [], countries = [], terms = [] } = concept
      const own = words[locale]?.concepts?.[key]
      if (!own) continue
      concepts.push({
        id: key,
        labels: namesIn(own),
        misspellings: own.misspellings,
        broader: [
          ...topics.map((code) => `topics:${code}`),
          ...audiences.map((code) => `audiences:${code}`),
          ...kinds.map((kind) => `kinds:${kind}`),
          ...countries.map((code) => `countries:${code}`),
          ...terms,
        ],
      })
    }
  }
  return concepts
}

/** The names of a concept in one language. */
interface Names {
  term?: string | undefined
  synonyms?: string[] | undefined
  everydayWords?: string[] | undefined
}

const namesIn = ({ term, synonyms = [], everydayWords = [] }: Names): string[] => [
  ...(term ? [term] : []),
  ...synonyms,
  ...everydayWords,
]
