import { isLocale, type Locale } from '#locales/languages.ts'

import type { User } from '../payload-types.ts'
import { hasRole } from './hasRole.ts'

/** Whether a user may change and publish words in a language: editors in all, translators in theirs. */
export function mayPublish({ user, locale }: { user: User | null; locale: unknown }): boolean {
  if (hasRole(user, 'administrator', 'editor')) return isLocale(locale)
  return hasRole(user, 'translator') && isOwnLocale({ user, locale })
}

/** Whether a user changes a document's words alone: a translator, of a document that is not theirs. */
export function changesWordsOnly({ user, owner }: { user: User | null; owner: unknown }): boolean {
  if (hasRole(user, 'administrator', 'editor')) return false
  return !(hasRole(user, 'contributor') && isSame({ user, owner }))
}

/** Whether a relationship leads to the user, populated or not. */
export function isSame({ user, owner }: { user: User | null; owner: unknown }): boolean {
  const id = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner
  return user !== null && id === user.id
}

/** Whether a language is one the user translates into. */
export function isOwnLocale({ user, locale }: { user: User | null; locale: unknown }): boolean {
  return isLocale(locale) && Boolean(user?.locales?.includes(locale satisfies Locale))
}
