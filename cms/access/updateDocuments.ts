import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Editors change every document, translators in their languages, contributors their own. */
export const updateDocuments: Access = ({ req: { user, locale } }) => {
  if (!user) return false
  if (hasRole(user, 'administrator', 'editor')) return true
  if (hasRole(user, 'translator') && user.locales?.some((own) => own === locale)) return true
  if (hasRole(user, 'contributor')) return { owner: { equals: user.id } }
  return false
}
