import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { sourceLocale } from '../files/translation.ts'
import type { Facts, Words } from '../model/index.ts'
import { countWords } from '../words.ts'
import { tongue } from './tongue.ts'

const limits = { picks: { from: 3, to: 5 }, words: { from: 30, to: 60 } } as const

/** A situation names three to five documents and says in few words what to do first. */
export function checkSituations(documents: ParsedDocument[]): Problem[] {
  return documents
    .filter(({ kind }) => kind === 'situations')
    .flatMap((document) => [...checkPicks(document), ...checkLength(document)])
}

function checkPicks(document: ParsedDocument): Problem[] {
  if (!document.facts?.value) return []
  const { from, to } = limits.picks
  const { picks = [] } = document.facts.value as Facts<'situations'>
  if (picks.length >= from && picks.length <= to) return []
  const message = `picks are ${picks.length}: name ${from} to ${to} documents that help next`
  return [problemAt({ document, path: ['picks'], message })]
}

/** Translations may need more words than the language it was written in. */
function checkLength(document: ParsedDocument): Problem[] {
  const locale = sourceLocale(document)
  const words = locale && (document.words[locale]?.value as Words<'situations'> | undefined)
  if (!words) return []
  const { from, to } = limits.words
  const count = countWords(words.summary ?? '', locale)
  if (count >= from && count <= to) return []
  const message = `summary has ${count} words in ${tongue(locale)} where ${from} to ${to} are wanted: ${count < from ? 'say more' : 'shorten it'}`
  return [problemAt({ document, locale, path: ['summary'], message })]
}
