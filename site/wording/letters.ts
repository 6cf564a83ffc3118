import type { Locale } from '#locales/languages.ts'

/**
 * Letters that stand in a place of their own in the alphabet, though a plain letter carries a mark or two
 * are written for one. Others sort, and so gather, under their plain letter.
 */
const ownLetters: { readonly [locale in Locale]?: readonly string[] } = {
  sv: ['Å', 'Ä', 'Ö'],
  pl: ['Ą', 'Ć', 'Ę', 'Ł', 'Ń', 'Ó', 'Ś', 'Ź', 'Ż'],
  ro: ['Ă', 'Â', 'Î', 'Ș', 'Ț'],
  hu: ['Dzs', 'Cs', 'Dz', 'Gy', 'Ly', 'Ny', 'Sz', 'Ty', 'Zs', 'Ö', 'Ü'],
}

/** The letter a word stands under in a dictionary of its language: "szervezet" under "Sz" in Hungarian. */
export function letterOf(word: string, locale: Locale): string {
  const start = word.normalize('NFC').trimStart()
  const upper = start.toLocaleUpperCase(locale)
  const own = ownLetters[locale]?.find((letter) =>
    upper.startsWith(letter.toLocaleUpperCase(locale)),
  )
  return own ?? upper.slice(0, 1).normalize('NFD').slice(0, 1)
}
