import type { FieldAccess } from 'payload'

import { isSame } from './capacity.ts'
import { hasRole } from './hasRole.ts'

/** Editors, and whoever owns the document; in a new one that is its contributor. */
export const isEditorOrOwner: FieldAccess = ({ req: { user }, doc }) => {
  if (hasRole(user, 'administrator', 'editor')) return true
  if (!hasRole(user, 'contributor')) return false
  return !doc || isSame({ user, owner: (doc as { owner?: unknown }).owner })
}
