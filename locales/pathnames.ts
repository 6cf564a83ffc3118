import type { Locale } from './languages.ts'

/**
 * First path segment after the locale, per place and language: the one table of translated paths.
 * A kind's entry is its index; documents lie below it (`/sv/stod/orostelefonen/`).
 */
// One row a line, so that the table reads as one.
// prettier-ignore
export const pathnames = {
  support: { en: 'support', sv: 'stod', de: 'unterstuetzung', pl: 'wsparcie', ro: 'sprijin', hu: 'segitseg' },
  practices: { en: 'practices', sv: 'goda-exempel', de: 'praxisbeispiele', pl: 'dobre-praktyki', ro: 'bune-practici', hu: 'jo-gyakorlatok' },
  handbooks: { en: 'handbooks', sv: 'handbocker', de: 'handbuecher', pl: 'podreczniki', ro: 'ghiduri', hu: 'kezikonyvek' },
  videos: { en: 'videos', sv: 'filmer', de: 'videos', pl: 'filmy', ro: 'filme', hu: 'videok' },
  trainers: { en: 'trainers', sv: 'utbildare', de: 'trainerinnen-und-trainer', pl: 'trenerzy', ro: 'formatori', hu: 'trenerek' },
  experts: { en: 'experts', sv: 'experter', de: 'fachleute', pl: 'eksperci', ro: 'experti', hu: 'szakertok' },
  donors: { en: 'funding', sv: 'finansiering', de: 'foerderung', pl: 'finansowanie', ro: 'finantare', hu: 'finanszirozas' },
  courses: { en: 'courses', sv: 'kurser', de: 'kurse', pl: 'szkolenia', ro: 'cursuri', hu: 'kepzesek' },
  events: { en: 'events', sv: 'evenemang', de: 'veranstaltungen', pl: 'wydarzenia', ro: 'evenimente', hu: 'esemenyek' },
  organisations: { en: 'organisations', sv: 'organisationer', de: 'organisationen', pl: 'organizacje', ro: 'organizatii', hu: 'szervezetek' },
  glossary: { en: 'glossary', sv: 'ordlista', de: 'glossar', pl: 'slownik', ro: 'glosar', hu: 'fogalomtar' },
  situations: { en: 'situations', sv: 'situationer', de: 'situationen', pl: 'sytuacje', ro: 'situatii', hu: 'helyzetek' },
  topics: { en: 'topics', sv: 'amnen', de: 'themen', pl: 'tematy', ro: 'teme', hu: 'temak' },
  audiences: { en: 'for', sv: 'for', de: 'fuer', pl: 'dla', ro: 'pentru', hu: 'kinek' },
  countries: { en: 'countries', sv: 'lander', de: 'laender', pl: 'kraje', ro: 'tari', hu: 'orszagok' },
  library: { en: 'library', sv: 'bibliotek', de: 'bibliothek', pl: 'biblioteka', ro: 'biblioteca', hu: 'konyvtar' },
  people: { en: 'people', sv: 'personer', de: 'personen', pl: 'osoby', ro: 'persoane', hu: 'emberek' },
  search: { en: 'search', sv: 'sok', de: 'suche', pl: 'szukaj', ro: 'cautare', hu: 'kereses' },
} as const satisfies Record<string, Record<Locale, string>>

/** A place of the site that has a translated path. */
export type Place = keyof typeof pathnames
