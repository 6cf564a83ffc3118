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

/** Endings that a stemmer leaves: the definite article of most Swedish nouns (skolan, våldet). */
const leftEndings: Readonly<Record<string, RegExp | undefined>> = {
  swedish: /(?<=\p{L}{3}a)n$|(?<=\p{L}{3})et$/u,
}

/** The stemmer of a language (Snowball); words stay as they are where there is none. */
export async function stemmerOf(locale: Locale): Promise<Stem> {
  const load = stemmers[languageOf(locale).analyser]
  if (!load) return (word) => word
  const stemmer = new (await load()).default()
  const ending = leftEndings[languageOf(locale).analyser]
  return ending ? (word) => stemmer.stem(word.replace(ending, '')) : (word) => stemmer.stem(word)
}
