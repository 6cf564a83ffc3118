import type { Access } from 'payload'

import { hasRole } from './hasRole.ts'
import { published } from './published.ts'

/** The team reads everything; a contributor what is public and their own; anybody what is published. */
export const readDocuments: Access = (args) => {
  const { user } = args.req
  if (hasRole(user, 'administrator', 'editor', 'translator')) return true
  const open = published(args)
  if (!user || !hasRole(user, 'contributor')) return open
  const own = { owner: { equals: user.id } }
  return typeof open === 'object' ? { or: [open, own] } : own
}
