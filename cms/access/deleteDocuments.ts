import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Editors move documents to the trash; only administrators delete them for good. */
export const deleteDocuments: Access = ({ req: { user }, data }) => {
  const toTrash = Boolean((data as { deletedAt?: unknown } | undefined)?.deletedAt)
  return toTrash ? hasRole(user, 'administrator', 'editor') : hasRole(user, 'administrator')
}
