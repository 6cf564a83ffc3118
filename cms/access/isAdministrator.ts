import type { PayloadRequest } from 'payload'

import { hasRole } from './hasRole.ts'

/** Administrators alone. */
export const isAdministrator = ({ req: { user } }: { req: PayloadRequest }): boolean =>
  hasRole(user, 'administrator')
