import { languageOf, type Locale } from '#locales/languages.ts'

/** Reduces a word in lower case to its stem. */
export type Stem = (word: string) => string

interface Stemmer {
  default: new () => { stem: Stem }
}

const stemmers: Readonly<Record<string, (() => Promise<Stemmer>) | undefined>> = {
  english: () => import('./stemmers/english.js'),
  german: () => import('./stemmers/german.js'),
  hungarian: () => import('./stemmers/hungarian.js'),
  polish: () => import('./stemmers/polish.js'),
  romanian: () => import('./stemmers/romanian.js'),
  swedish: () => import('./stemmers/swedish.js'),
}

/** The stemmer of a language (Snowball); words stay as they are where there is none. */
export async function stemmerOf(locale: Locale): Promise<Stem> {
  const load = stemmers[languageOf(locale).analyser]
  if (!load) return (word) => word
  const stemmer = new (await load()).default()
  return (word) => stemmer.stem(word)
}
