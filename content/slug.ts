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

/**
 * The path segment for a title: lower case, diacritics folded ("Łódź i Kraków" gives "lodz-i-krakow";
 * Payload's own slugify would drop such letters), at most 80 characters, cut at a word.
 *
 * @returns letters a-z, digits and single hyphens; empty when the title holds no Latin letter or digit.
 */
export function slugify(title: string): string {
  const folded = title
    .toLowerCase()
    .replace(/[łßøæœđðþı]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (folded.length <= 80) return folded
  return folded.slice(0, 81).replace(/-[^-]*$/, '')
}
