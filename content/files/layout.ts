import { isLocale, type Locale } from '#locales/languages.ts'

import type { KindSlug } from '../model/index.ts'

/** File of what is the same in every language. */
export const factsFile = 'facts.yaml'

/** File of one language's words. */
export function wordsFile(locale: Locale): string {
  return `${locale}.yaml`
}

/** The language whose words a file holds; undefined for every other file. */
export function localeOfFile(name: string): Locale | undefined {
  const locale = /^(.+)\.yaml$/.exec(name)?.[1]
  return isLocale(locale) ? locale : undefined
}

/** A document's name among all: `<kind>/<key>`, as references of any kind are written. */
export function nameOf({ kind, key }: { kind: KindSlug; key: string }): string {
  return `${kind}/${key}`
}
