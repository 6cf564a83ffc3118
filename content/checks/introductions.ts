import { countryLabels } from '#locales/countries.ts'
import { locales } from '#locales/languages.ts'
import { vocabularyLabels } from '#locales/vocabulary-labels.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import type { Facts, Words } from '../model/index.ts'
import { termFacts, termOf } from '../model/introductions.ts'
import { countWords } from '../words.ts'
import { textsIn } from './text.ts'
import { tongue } from './tongue.ts'

const limits = { picks: 3, words: { from: 60, to: 120 } } as const

/** An introduction stands with one term, is called as the term is, has three picks and is short. */
export function checkIntroductions(documents: ParsedDocument[]): Problem[] {
  return documents
    .filter(({ kind }) => kind === 'introductions')
    .flatMap((document) => [
      ...checkTerm(document),
      ...checkPicks(document),
      ...checkLength(document),
    ])
}

function checkTerm(document: ParsedDocument): Problem[] {
  const facts = factsOf(document)
  if (!facts) return []
  const named = Object.values(termFacts).filter((name) => facts[name] !== undefined)
  if (named.length !== 1) {
    const said = named.length === 0 ? 'no term' : named.join(' and ')
    const message = `names ${said}: write one of ${Object.values(termFacts).join(', ')}`
    return [problemAt({ document, path: named.slice(1), message })]
  }
  const { list, code } = termOf(facts)!
  const labels =
    list === 'countries' ? countryLabels(code) : vocabularyLabels({ vocabulary: list, code })
  return locales.flatMap((locale) => {
    const words = document.words[locale]?.value as Words<'introductions'> | undefined
    if (!words || words.title === labels[locale]) return []
    const message = `title is not what ${code} is called in ${tongue(locale)}: write "${labels[locale]}"`
    return [problemAt({ document, locale, path: ['title'], message })]
  })
}

function checkPicks(document: ParsedDocument): Problem[] {
  const facts = factsOf(document)
  const picks = facts?.picks?.length ?? 0
  if (!facts || picks === limits.picks) return []
  const message = `picks are ${picks}: name ${limits.picks} documents to begin with`
  return [problemAt({ document, path: ['picks'], message })]
}

function checkLength(document: ParsedDocument): Problem[] {
  const { from, to } = limits.words
  return locales.flatMap((locale) => {
    if (!document.words[locale]?.value) return []
    const count = textsIn({ document, locale })
      .filter(({ path }) => path[0] !== 'title')
      .reduce((sum, { value }) => sum + countWords(value, locale), 0)
    if (count >= from && count <= to) return []
    const message = `has ${count} words in ${tongue(locale)} where ${from} to ${to} are wanted: ${count < from ? 'say more' : 'shorten it'}`
    return [problemAt({ document, locale, path: ['introduction'], message })]
  })
}

function factsOf(document: ParsedDocument): Facts<'introductions'> | undefined {
  return document.facts?.value as Facts<'introductions'> | undefined
}
