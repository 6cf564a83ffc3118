import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'

/** Editors write documents; contributors their own drafts. */
export const createDocuments: Access = ({ req: { user } }) =>
  hasRole(user, 'administrator', 'editor', 'contributor')
