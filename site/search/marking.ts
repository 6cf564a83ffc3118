import { languageOf } from '#locales/languages.ts'

import { fold, segmentsOf } from './analysis.ts'
import type { Split } from './compounds.ts'
import { mentionsIn } from './lexicon.ts'
import type { Unit } from './plan.ts'
import { conceptToken, wordToken } from './tokens.ts'
import type { Tongue } from './tongue.ts'

/** A stretch of a text; marked where it matches the query. */
export interface MarkedText {
  text: string
  marked: boolean
}

/** Marks in a text what a query found there. */
export type Marker = (text: string) => MarkedText[]

/** Letters of a word that is taken for a part of a compound. */
const shortestPart = 4

/**
 * A marker for what a query asked for: its words in any form, parts of compounds, and what the words mean.
 */
export function markerOf({
  units,
  tongue: { analyser, labels, locale },
  split,
}: {
  units: readonly Unit[]
  tongue: Tongue
  split: Split
}): Marker {
  const tokens = new Set(
    units.flatMap(({ alternatives }) => alternatives.map(({ token }) => token)),
  )
  const asked = units.flatMap(({ word }) => analyser.stems(word))
  const parts = languageOf(locale).compounds
    ? asked.filter(({ length }) => length >= shortestPart)
    : []
  const says = (word: string) =>
    analyser.stems(word).some((stem) => tokens.has(wordToken(stem))) ||
    split(word).some((stem) => tokens.has(wordToken(stem))) ||
    parts.some((part) => fold(word).startsWith(part) || analyser.root(word).endsWith(part))

  return (text) => {
    const segments = [...segmentsOf(text, locale)]
    const words = segments.flatMap(({ segment, isWordLike }, at) => {
      const [word] = isWordLike ? analyser.words(segment) : []
      return word ? [{ word, at }] : []
    })
    const marked = new Set(words.filter(({ word }) => says(word)).map(({ at }) => at))
    const mentions = mentionsIn(
      words.map(({ word }) => word),
      labels,
      analyser,
    )
    for (const { start, end, concepts } of mentions) {
      if (!concepts.some((id) => tokens.has(conceptToken(id)))) continue
      for (const { at } of words.slice(start, end)) marked.add(at)
    }
    const parts: MarkedText[] = []
    for (const [at, { segment }] of segments.entries()) {
      const last = parts.at(-1)
      if (last?.marked === marked.has(at)) last.text += segment
      else parts.push({ text: segment, marked: marked.has(at) })
    }
    return parts
  }
}

/** The stretch of a marked text that holds most of what is marked, with dots where it was cut. */
export function excerptOf(parts: readonly MarkedText[], letters = 240): MarkedText[] {
  const whole = parts.reduce((sum, { text }) => sum + text.length, 0)
  if (whole <= letters) return [...parts]
  let best = { first: 0, marks: -1 }
  for (const [first, { marked }] of parts.entries()) {
    if (!marked && first > 0) continue
    let length = 0
    let marks = 0
    for (const part of parts.slice(first)) {
      length += part.text.length
      if (length > letters) break
      if (part.marked) marks += 1
    }
    if (marks > best.marks) best = { first, marks }
  }
  const before = best.first > 0 ? leadIn(parts[best.first - 1]!.text) : ''
  const shown: MarkedText[] = before ? [{ text: before, marked: false }] : []
  let left = letters
  for (const { text, marked } of parts.slice(best.first)) {
    if (text.length > left) {
      // A word that is marked is not cut.
      const cut = marked ? '' : text.slice(0, left).replace(/\s*\S*$/, '')
      shown.push({ text: `${cut} …`, marked: false })
      break
    }
    shown.push({ text, marked })
    left -= text.length
  }
  return shown
}

/** The last words before what is marked, so that it is read in its sentence. */
const leadIn = (text: string): string => `… ${text.slice(-60).replace(/^\S*\s+/, '')}`
