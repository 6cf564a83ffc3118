import type { Locale } from '#locales/languages.ts'

const letters: Record<string, string> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** How a language itself writes its letters where only a-z will do; others lose their diacritics. */
const ownLetters: Partial<Record<Locale, Record<string, string>>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
}

/**
 * The path segment for a title: lower case, diacritics folded ("Łódź i Kraków" gives "lodz-i-krakow";
 * Payload's own slugify would drop such letters), at most 80 characters, cut at a word.
 *
 * @param locale the title's language, whose own spelling is kept: German "für" gives "fuer".
 * @returns letters a-z, digits and single hyphens; empty when the title holds no Latin letter or digit.
 */
export function slugify(title: string, locale?: Locale): string {
  const own = (locale && ownLetters[locale]) ?? {}
  const folded = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Letter}/gu, (letter) => own[letter] ?? letter)
    .replace(/[łßøæœđðþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (folded.length <= 80) return folded
  return folded.slice(0, 81).replace(/-[^-]*$/, '')
}
