import type { Document, Facts, KindSlug, Words } from '#content/model/index.ts'
import { locales, type Locale } from '#locales/languages.ts'

/** What a reader gets of a document: words, the language they are in, and whether it is hers. */
export interface Reading<T> {
  words: T
  /** The true language of the words, for `lang`. */
  locale: Locale
  /** False where the page must say "not yet translated". */
  translated: boolean
}

/** The languages a document is published in, in the portal's order. */
export function localesOf(document: Document): Locale[] {
  return locales.filter((locale) => document.words[locale])
}

/** The language a document was written in first; where none says so, the first there is. */
export function sourceLocaleOf(document: Document): Locale {
  const written = localesOf(document)
  const source = written.find((locale) => {
    const words = document.words[locale]!
    return 'translation' in words && words.translation?.method === 'none'
  })
  const found = source ?? written[0]
  if (!found) {
    throw new Error(`${document.kind}/${document.key} is published in no language: unpublish it.`)
  }
  return found
}

/** Whether a document was invented as an example: it stays out of feeds, sitemaps and search. */
export function isExample({ facts }: Document): boolean {
  return 'example' in facts && facts.example === true
}

/** A document's words in the reader's language, else in the source language. */
export function wordsFor<K extends KindSlug>(
  document: Document<K>,
  locale: Locale,
): Reading<Words<K>> {
  const own = document.words[locale]
  if (own) return { words: own, locale, translated: true }
  const source = sourceLocaleOf(document)
  return { words: document.words[source]!, locale: source, translated: false }
}

/** A chapter's title and path segment; its body is read with `getHtml`. */
export type Chapter = NonNullable<Words<'handbooks'>['chapters']>[string]

/**
 * A chapter in the reader's language, else in the source language, else in the first that has it: a
 * translated handbook may still lack chapters.
 *
 * @throws when no language has the chapter.
 */
export function chapterFor(
  document: Document<'handbooks'>,
  locale: Locale,
  chapterKey: string,
): Reading<Chapter> {
  for (const candidate of [locale, sourceLocaleOf(document), ...localesOf(document)]) {
    const words = document.words[candidate]?.chapters?.[chapterKey]
    if (words) return { words, locale: candidate, translated: candidate === locale }
  }
  throw new Error(
    `handbooks/${document.key} has no words for its chapter "${chapterKey}": write its title.`,
  )
}

/** Keys of the chapters a reader can open, in reading order. */
export function chaptersOf(document: Document<'handbooks'>): string[] {
  return (document.facts.chapters ?? []).map(({ key }) => key)
}

/**
 * How far a document's facts can be trusted on a day:
 *
 * - `confirmed`: a person checked them and the check still holds;
 * - `unconfirmed`: nobody has checked them yet;
 * - `due`: the check has run out, so they are shown with a warning;
 * - `withheld`: it ran out more than 90 days ago, so a support service is shown without its channels,
 *   with the next-best service instead.
 */
export type Standing = 'confirmed' | 'unconfirmed' | 'due' | 'withheld'

/** Days after `reviewDue` during which a contact is still shown, with a warning. */
const graceDays = 90

/**
 * Where a document's facts stand on a day (rule 3 of the domain).
 *
 * @param today `YYYY-MM-DD`; the last day of a check still counts.
 */
export function standingOf(
  facts: Pick<Facts<'support'>, 'checkedOn' | 'reviewDue'>,
  today: string,
): Standing {
  if (facts.reviewDue && facts.reviewDue < today) {
    return addDays(facts.reviewDue, graceDays) < today ? 'withheld' : 'due'
  }
  return facts.checkedOn ? 'confirmed' : 'unconfirmed'
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
