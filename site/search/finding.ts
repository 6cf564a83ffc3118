import { languageOf, locales } from '#locales/languages.ts'

import { analyse, normalise } from './analysis.ts'
import { splitterOf, type Split } from './compounds.ts'
import type { OpenedIndex } from './opened-index.ts'
import { markerOf, type Marker } from './marking.ts'
import { planOf, type Alternative, type Unit } from './plan.ts'
import { wordToken } from './tokens.ts'
import { openTongue, type Tongue } from './tongue.ts'
import { beginningWith, nearest } from './vocabulary.ts'
import { coverage, trust } from './weights.ts'

/** Records by number, and how well each fits. */
type Found = Map<number, number>

/** What was found for a query, and the query as understood where a word of it was mistyped. */
interface Finding {
  found: Found
  suggestion?: string | undefined
  /** Marks in a text what was found there. */
  mark: Marker
}

/** Finds what fits a query: by its words, by what they mean, by what was meant, in another language. */
export async function findRecords({
  query,
  index,
  tongue,
}: {
  query: string
  index: OpenedIndex
  tongue: Tongue
}): Promise<Finding> {
  const phrase = quotedIn(query)
  const words = tongue.analyser.words(phrase ?? query)
  const units = await planOf(words, tongue)
  if (phrase !== undefined) {
    const said = await index.saying(units.map(({ alternatives }) => alternatives[0]!.token))
    const found = [...(await rank(units, index))].filter(([record]) => said.has(record))
    return { found: new Map(found), mark: markerOf({ units, tongue, split: none }) }
  }
  const { compounds } = languageOf(tongue.locale)
  const joinable = compounds && words.length <= mostJoined
  const pairs = [...words.keys()].filter((number) => {
    const pair = words.slice(number, number + 2)
    return pair.length === 2 && (joinable || isHyphenated(pair, query, tongue))
  })
  for (const number of pairs) await addJoined(units, number, tongue)
  const missing = await unknownIn(units, index)
  if (missing.length > 0 && missing.length * 2 >= units.length) {
    const foreign = await inAnotherLanguage({
      query,
      index,
      own: tongue,
      known: units.length - missing.length,
    })
    if (foreign) {
      return {
        found: merged(await rank(units, index), await rank(foreign, index)),
        mark: markerOf({ units: [...units, ...foreign], tongue, split: none }),
      }
    }
  }
  const rare = compounds ? await seldomSaid(units, index) : []
  if (missing.length === 0 && rare.length === 0) {
    return { found: await rank(units, index), mark: markerOf({ units, tongue, split: none }) }
  }

  const vocabulary = await index.vocabulary()
  const split = splitterOf(tongue.analyser, vocabulary.keys())
  const understood = new Map<string, string>()
  const guesses = new Map<string, Alternative[]>()
  for (const { word } of missing) {
    const unfinished = word === words.at(-1) && !/\s$/.test(query)
    const begun = unfinished ? beginningWith(word, vocabulary) : []
    const near = nearest(word, vocabulary)
    const standing = await Promise.all([
      ...begun.map((meant) => standingFor(meant, tongue, trust.beginning)),
      ...near.map(({ word: meant, distance }) =>
        standingFor(meant, tongue, trust.guess / distance),
      ),
    ])
    guesses.set(word, standing.flat())
    // A compound nobody has written yet is more likely than two errors at once.
    const compound = compounds && split(word).length > 0
    if (begun.length === 0 && near[0] && !compound) understood.set(word, near[0].word)
  }
  // Read again as it was meant: words together may name a concept.
  const meant = await planOf(
    words.map((word) => understood.get(word) ?? word),
    tongue,
  )
  for (const [number, unit] of meant.entries()) {
    const word = words[number]!
    unit.alternatives.push(...(guesses.get(word) ?? []))
    if ([...missing, ...rare].some((one) => one.word === word)) {
      for (const part of split(unit.word)) {
        unit.alternatives.push({ token: wordToken(part), weight: trust.part })
      }
    }
  }
  for (const [number, word] of words.entries()) {
    const joined = word + (words[number + 1] ?? '')
    if (joined !== word && (pairs.includes(number) || vocabulary.has(joined))) {
      await addJoined(meant, number, tongue)
    }
  }
  return {
    found: await rank(meant, index),
    mark: markerOf({ units: meant, tongue, split }),
    suggestion: understood.size > 0 ? withWords(query, understood) : undefined,
  }
}

/** Lets two words stand for what they are when written as one. */
async function addJoined(units: Unit[], first: number, tongue: Tongue): Promise<void> {
  const both = units.slice(first, first + 2)
  const joined = await standingFor(both.map(({ word }) => word).join(''), tongue, trust.joined)
  for (const unit of both) unit.alternatives.push(...joined)
}

/** What can stand for another word than the one typed. */
async function standingFor(word: string, tongue: Tongue, sure: number): Promise<Alternative[]> {
  const [unit] = await planOf([word], tongue)
  return unit!.alternatives.map(({ token, weight }) => ({ token, weight: weight * sure }))
}

/** What stands between quotation marks, where the whole query does. */
const quotedIn = (query: string): string | undefined =>
  /^\s*["“„”»«](.+)["“”«»]\s*$/.exec(query)?.[1]

const none: Split = () => []

/** Most words of a query whose neighbours are tried as one: with more, too much would be fetched. */
const mostJoined = 3

/** Letters from which a word may be a compound, and records that say it, below which its parts help. */
const compoundLetters = 7
const seldom = 5

/** Whether a query has a hyphen between two words. */
function isHyphenated(pair: readonly string[], query: string, { locale }: Tongue): boolean {
  return query.split(/\s+/).some((typed) => {
    const between = typed.split('-')
    return between.some(
      (first, at) =>
        at + 1 < between.length &&
        analyse(first, locale).at(-1) === pair[0] &&
        analyse(between[at + 1]!, locale)[0] === pair[1],
    )
  })
}

/** The long words that few records say. */
async function seldomSaid(units: readonly Unit[], index: OpenedIndex): Promise<Unit[]> {
  const counts = await Promise.all(
    units.map(async ({ alternatives }) => (await index.scores(alternatives[0]!.token)).size),
  )
  return units.filter(
    ({ word }, number) => word.length >= compoundLetters && counts[number]! < seldom,
  )
}

/** The words that no record says or means. */
async function unknownIn(units: readonly Unit[], index: OpenedIndex): Promise<Unit[]> {
  const hits = await Promise.all(
    units.map(async ({ alternatives }) => {
      const scores = await Promise.all(alternatives.map(({ token }) => index.scores(token)))
      return scores.some(({ size }) => size > 0)
    }),
  )
  return units.filter((_, number) => !hits[number])
}

/** The query read in the language that knows most of it; nothing where none knows more than the page's. */
async function inAnotherLanguage({
  query,
  index,
  own,
  known,
}: {
  query: string
  index: OpenedIndex
  own: Tongue
  known: number
}): Promise<Unit[] | undefined> {
  const others = locales.filter((locale) => locale !== own.locale)
  const readings = await Promise.all(
    others.map(async (locale) => {
      const tongue = await openTongue(locale).catch(() => undefined)
      // Without it there is still what the page's own language finds.
      if (!tongue) return { units: [], share: 0, missing: [] }
      const units = await planOf(tongue.analyser.words(query), tongue, true)
      const missing = await unknownIn(units, index)
      return { units, share: units.length > 0 ? 1 - missing.length / units.length : 0, missing }
    }),
  )
  const best = readings.sort((a, b) => b.share - a.share)[0]
  return best && best.share > 0.5 && best.units.length - best.missing.length > known
    ? best.units
    : undefined
}

async function rank(units: readonly Unit[], index: OpenedIndex): Promise<Found> {
  // Fetched all at once; below, each is there.
  const tokens = units.flatMap(({ alternatives }) => alternatives.map(({ token }) => token))
  await Promise.all(tokens.map((token) => index.scores(token)))
  const totals = new Map<number, { score: number; covered: number }>()
  for (const { alternatives } of units) {
    const best = new Map<number, number>()
    for (const { token, weight } of alternatives) {
      for (const [record, score] of await index.scores(token)) {
        best.set(record, Math.max(best.get(record) ?? 0, score * weight))
      }
    }
    for (const [record, score] of best) {
      const total = totals.get(record) ?? { score: 0, covered: 0 }
      totals.set(record, { score: total.score + score, covered: total.covered + 1 })
    }
  }
  const found: Found = new Map()
  for (const [record, { score, covered }] of totals) {
    const share = covered / units.length
    found.set(record, score * share ** coverage.exponent)
  }
  return found
}

function merged(...all: Found[]): Found {
  const found: Found = new Map()
  for (const [record, score] of all.flatMap((one) => [...one])) {
    found.set(record, Math.max(found.get(record) ?? 0, score))
  }
  return found
}

/** The query as typed, with the mistyped words exchanged. */
const withWords = (query: string, words: ReadonlyMap<string, string>): string =>
  normalise(query).replace(/[\p{L}\p{M}\p{N}']+/gu, (word) => words.get(word.toLowerCase()) ?? word)
