import type { FieldAccess } from 'payload'

import { hasRole } from './hasRole.ts'

/** Fields the team keeps for itself. */
export const isTeam: FieldAccess = ({ req: { user } }) =>
  hasRole(user, 'administrator', 'editor', 'translator')
