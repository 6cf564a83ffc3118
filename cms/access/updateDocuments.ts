import type { Access } from 'payload'

import { isOwnLocale, mayPublish } from './capacity.ts'
import { hasRole } from './hasRole.ts'

/**
 * Editors change every document, translators in their languages, contributors their own. Asked about
 * publishing, as the admin does before it offers it, only those who may publish in this language do.
 */
export const updateDocuments: Access = ({ req: { user, locale }, data }) => {
  if (!user) return false
  if (hasRole(user, 'administrator', 'editor')) return true
  const publishes = (data as { _status?: unknown } | undefined)?._status === 'published'
  if (publishes && !mayPublish({ user, locale })) return false
  if (hasRole(user, 'translator') && isOwnLocale({ user, locale })) return true
  return hasRole(user, 'contributor') && { owner: { equals: user.id } }
}
