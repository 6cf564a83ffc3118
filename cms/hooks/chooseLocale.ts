import { translateAdmin } from '#locales/admin-strings.ts'
import { defaultLocale, isLocale } from '#locales/languages.ts'

import { Refusal } from '../errors/Refusal.ts'
import type { Operation } from './Operation.ts'

/**
 * Every operation is in one language, or reads all of them. With fallback off, Payload takes a request
 * without a language as being in none: reads then mix languages and writes lose words. Nor may a
 * request choose a fallback, which would show drafts of the language it falls back to.
 */
export const chooseLocale = ({ req, operation }: Operation): void => {
  // `null` and unknown codes come from the address of a REST request, past Payload's types.
  const asked: unknown = req.locale
  req.locale = isLocale(asked) || asked === 'all' ? asked : defaultLocale
  req.fallbackLocale = undefined
  const t = translateAdmin(req.i18n.language)
  const given = asked !== undefined && asked !== null && asked !== ''
  if (given && asked !== req.locale) {
    throw new Refusal({
      message: t('errors.unknownLanguage', { value: shown(asked) }),
      status: 400,
    })
  }
  if (req.locale === 'all' && (operation === 'create' || operation === 'update')) {
    throw new Refusal({ message: t('errors.allLanguages'), status: 400 })
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 20) : typeof value
}
