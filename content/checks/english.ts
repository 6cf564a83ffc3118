import { locales, type Locale } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { namesIn } from './names.ts'
import { isShown, textsIn } from './text.ts'
import { tongue } from './tongue.ts'

/** Words that hardly any run of English goes without. */
const small = listed(
  'the of and with from for which this that are by their who what how your to is was were it its be',
  'has have they you we our at on when where not but or as than into about can would should there',
  'these those between through after before because without during against an if so do does did him',
  'his her she he',
)

/** Those of them that are words of another language too; a language without a row is not looked at. */
const shared: { readonly [locale in Locale]?: Set<string> } = {
  sv: listed('and is by be an not at do'),
  de: listed('was so an not her'),
  pl: listed('to by on do as we'),
  ro: listed('are or as do an'),
  hu: listed('is be has'),
}

/** So many of them within so many words make a run of English. */
const run = { small: 2, words: 5 }

/** No run of English is left in another language, names, quotations and what people type aside. */
export function checkEnglish(documents: ParsedDocument[]): Problem[] {
  const names = namesIn(documents)
  return documents.flatMap((document) =>
    locales
      .filter((locale) => shared[locale])
      .flatMap((locale) =>
        textsIn({ document, locale })
          .filter(isShown)
          .map(({ path, blocks }) => ({ locale, path, blocks })),
      )
      .flatMap(({ locale, path, blocks }) =>
        blocks.flatMap((block) => {
          const found = englishIn({ text: names.without(block), locale })
          if (found === undefined) return []
          const message = `${pathName(path)}: "${found}" is English left in the ${tongue(locale)}: translate it, or put it in quotation marks if it is a name`
          return [problemAt({ document, locale, path, within: found, message })]
        }),
      ),
  )
}

/** The first run of English in a text; undefined where there is none. */
function englishIn({ text, locale }: { text: string; locale: Locale }): string | undefined {
  for (const clause of text.split(/[.,;:!?()]/)) {
    const words = clause.match(/[\p{L}’'-]+/gu) ?? []
    const english = words.map((word) => isEnglish({ word: word.toLowerCase(), locale }))
    const from = english.findIndex(
      (is, at) => is && english.slice(at, at + run.words).filter(Boolean).length >= run.small,
    )
    if (from >= 0) return words.slice(from, from + run.words).join(' ')
  }
  return undefined
}

function isEnglish({ word, locale }: { word: string; locale: Locale }): boolean {
  return small.has(word) && !shared[locale]?.has(word)
}

function listed(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
