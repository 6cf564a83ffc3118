import type { FieldAccess } from 'payload'

import { hasRole } from './hasRole.ts'

/** What a user may see of themselves, and administrators of everybody. */
export const isSelf: FieldAccess = ({ req: { user }, doc, id }) =>
  hasRole(user, 'administrator') ||
  (user !== null && user.id === ((doc as { id?: string } | undefined)?.id ?? id))
