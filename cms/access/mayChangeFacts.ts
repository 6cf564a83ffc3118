import type { FieldAccess } from 'payload'

import { hasRole } from './hasRole.ts'

/** Facts are the same in every language, so a translator may not change them. */
export const mayChangeFacts: FieldAccess = ({ req: { user } }) =>
  hasRole(user, 'administrator', 'editor', 'contributor')
