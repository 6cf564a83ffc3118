import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Versions hold drafts: the team reads them, a contributor those of their own documents, nobody else. */
export const readVersions: Access = ({ req: { user } }) => {
  if (hasRole(user, 'administrator', 'editor', 'translator')) return true
  if (user && hasRole(user, 'contributor')) return { 'version.owner': { equals: user.id } }
  return false
}
