import { locales } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import { wordsFile } from '../files/layout.ts'
import type { Problem } from '../files/problem.ts'
import { sourceLocale } from '../files/translation.ts'
import { pathName } from '../files/yaml.ts'
import type { Fields } from '../model/canonical.ts'
import type { KindSlug } from '../model/index.ts'
import { sameText, textsIn } from './text.ts'
import { tongue } from './tongue.ts'
import { isTranslated } from './translation.ts'

/** What every document of a kind tells, whatever its model leaves open. */
const told: Partial<Record<KindSlug, string[][]>> = {
  practices: [
    ['summary'],
    ['problem'],
    ['goals'],
    ['howItWorks'],
    ['results'],
    ['lessons'],
    ['resourcesNeeded'],
    ['transferability'],
    ['evaluation', 'notTested'],
  ],
  introductions: [['introduction'], ['whomToAsk']],
}

/** Every language says all that the first one says, and that is all its kind should tell. */
export function checkCompleteness(documents: ParsedDocument[]): Problem[] {
  return documents.flatMap((document) => [
    ...checkLanguages(document),
    ...checkTold(document),
    ...checkFields(document),
  ])
}

function checkLanguages({ folder, words }: ParsedDocument): Problem[] {
  const missing = locales.filter((locale) => !(locale in words))
  if (missing.length === 0 || missing.length === locales.length) return []
  const message = `says nothing in ${missing.map(tongue).join(', ')}: write ${missing.map(wordsFile).join(', ')}`
  return [{ file: folder, message }]
}

function checkTold(document: ParsedDocument): Problem[] {
  const locale = sourceLocale(document)
  const value = locale && document.words[locale]?.value
  if (!value) return []
  return (told[document.kind] ?? []).flatMap((path) => {
    const said = path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], value)
    if (said !== undefined) return []
    const message = `${pathName(path)} is missing in ${tongue(locale)}: write it, or that it is not known`
    return [problemAt({ document, locale, path, message })]
  })
}

function checkFields(document: ParsedDocument): Problem[] {
  const source = sourceLocale(document)
  if (!source) return []
  const said = textsIn({ document, locale: source }).filter(isTranslated)
  return locales.flatMap((locale) => {
    if (locale === source || !document.words[locale]?.value) return []
    const texts = textsIn({ document, locale })
    return said
      .filter((text) => !sameText(texts, text))
      .map(({ path }) => {
        const message = `${pathName(path)} is missing in ${tongue(locale)}, which the ${tongue(source)} has: translate it`
        return problemAt({ document, locale, path, message })
      })
  })
}
