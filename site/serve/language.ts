import { locales, type Locale } from '#locales/languages.ts'

/**
 * The language of the portal a reader would rather have (RFC 9110, Accept-Language).
 *
 * @returns undefined where she names none of them.
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale | undefined {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
  })
  return wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => locales.find((locale) => tag === locale || tag.startsWith(`${locale}-`)))
    .find((locale) => locale !== undefined)
}
