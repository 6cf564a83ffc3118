import { locales, type Locale } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import type { Path } from '../files/yaml.ts'
import type { Fields } from '../model/canonical.ts'
import { countWords } from '../words.ts'
import { isShown, textsIn, type Text } from './text.ts'
import { tongue } from './tongue.ts'

const longest = 18

/** Whose pages are read in worry or in a hurry. */
const audiences = ['parent-carer', 'sibling-friend', 'person-leaving']

/**
 * What families, people who leave and those who call for help read has short sentences: half of a page's
 * sentences have at most 18 words. A chapter is a page of its own.
 */
export function checkSentences(documents: ParsedDocument[]): Problem[] {
  return documents.flatMap((document) =>
    locales.flatMap((locale) => {
      const texts = textsIn({ document, locale })
        .filter(isShown)
        .filter(({ path }) => path.at(-1) !== 'title')
      return [...pagesOf({ document, texts })].flatMap(([name, page]) => {
        const median = medianOf(page.flatMap((text) => lengthsIn({ text, locale })))
        if (median <= longest) return []
        const path: Path = name === '' ? [] : ['chapters', name]
        const message = `${name === '' ? 'has' : `chapters.${name} has`} sentences of ${median} words in ${tongue(locale)} (the median) where ${longest} are enough: shorten them`
        return [problemAt({ document, locale, path, message })]
      })
    }),
  )
}

/** The texts of each page that must be easy: by the chapter's key, or by '' for the document itself. */
function pagesOf({
  document,
  texts,
}: {
  document: ParsedDocument
  texts: Text[]
}): Map<string, Text[]> {
  const pages = Map.groupBy(texts, ({ path }) => (path[0] === 'chapters' ? String(path[1]) : ''))
  const facts = document.facts?.value as Fields | undefined
  const readers = (facts?.['audiences'] ?? []) as string[]
  if (document.kind !== 'support' && !readers.some((reader) => audiences.includes(reader))) {
    pages.delete('')
  }
  return pages
}

function lengthsIn({ text, locale }: { text: Text; locale: Locale }): number[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return text.blocks.flatMap((block) =>
    [...segmenter.segment(block)].map(({ segment }) => countWords(segment, locale)),
  )
}

function medianOf(numbers: number[]): number {
  const sorted = numbers.filter((number) => number > 0).sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
