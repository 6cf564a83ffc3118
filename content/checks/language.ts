import { eld } from 'eld/small'

import { locales, type Locale } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { namesIn } from './names.ts'
import { textsIn } from './text.ts'
import { tongue } from './tongue.ts'

/** Letters below which a text does not tell its language. */
const fewest = 40

/** By how much (of 1) another language must be likelier. With less, a foreign title is enough for an alarm. */
const margin = 0.15

/** Every paragraph is in the language its file says, names and quotations aside. */
export function checkLanguage(documents: ParsedDocument[]): Problem[] {
  const names = namesIn(documents)
  const detector = eld.newInstance()
  detector.setLanguageSubset([...locales])
  return documents.flatMap((document) =>
    locales.flatMap((locale) =>
      textsIn({ document, locale }).flatMap(({ path, blocks }) =>
        blocks.flatMap((block) => {
          const text = names.without(block)
          if (text.length < fewest) return []
          const { language, getScores } = detector.detect(text)
          const scores = getScores()
          if ((scores[language] ?? 0) - (scores[locale] ?? 0) <= margin) return []
          const message = `${pathName(path)}: "${start(block)}" is ${tongue(language as Locale)}, not ${tongue(locale)}: translate it`
          return [problemAt({ document, locale, path, within: block.split(' ')[0]!, message })]
        }),
      ),
    ),
  )
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text
}
