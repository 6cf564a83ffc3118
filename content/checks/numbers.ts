import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { namesMonth } from './months.ts'
import { saysInWords } from './numerals.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import type { Text } from './text.ts'
import { tongue } from './tongue.ts'
import { translatedTexts } from './translation.ts'

/** Translations say the same numbers, dates and times as their source, each as its language writes them. */
export function checkNumbers(documents: ParsedDocument[]): Problem[] {
  return translatedTexts(documents).flatMap(({ source, text }) => {
    const { document, locale, path } = text
    const [from, to] = [tongue(source.locale), tongue(locale)]
    return [
      ...unsaid({ by: text, of: source }).map(({ as }) => {
        const message = `${pathName(path)}: "${as}" of the ${from} is not in the ${to}: write it`
        return problemAt({ document, locale, path, message })
      }),
      ...unsaid({ by: source, of: text }).map(({ as }) => {
        const message = `${pathName(path)}: "${as}" of the ${to} is not in the ${from}: mend it`
        return problemAt({ document, locale, path, within: as, message })
      }),
    ]
  })
}

/** What one text says in figures and another neither in figures nor in words. */
function unsaid({ by, of }: { by: Text; of: Text }): Quantity[] {
  const text = by.blocks.join('\n')
  const said = new Set(quantitiesIn({ text, locale: by.locale }).map(({ value }) => value))
  const quantities = quantitiesIn({ text: of.blocks.join('\n'), locale: of.locale })
  return quantities.filter(
    ({ value }) =>
      !said.has(value) &&
      !decadeOf(value).some((form) => said.has(form)) &&
      !saysInWords({ number: value, text, locale: by.locale }) &&
      !namesMonth({ value, text, locale: by.locale }),
  )
}

/** The 1990s are "lata 90." and "anii ’90". */
function decadeOf(value: string): string[] {
  if (/^(19|20)\d0$/.test(value)) return [String(Number(value.slice(2)))]
  return /^\d0$/.test(value) ? [`19${value}`, `20${value}`] : []
}
