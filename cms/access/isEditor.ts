import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.ts'

/** Editors and administrators. */
export const isEditor = ({ req: { user } }: { req: PayloadRequest }): boolean =>
  hasRole(user, 'administrator', 'editor')
