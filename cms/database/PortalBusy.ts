import { APIError } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'

/**
 * Somebody else has been saving for too long. In production that is another process or a very long
 * job; in new code most often a hook that calls the Local API without passing on `req`: it opens a
 * second transaction, which waits for the first one, which waits for the hook.
 */
export class PortalBusy extends APIError {
  constructor({ cause }: { cause?: unknown } = {}) {
    super(translateAdmin('en')('errors.busy'), 503, undefined, true)
    this.cause = cause ?? 'If a hook called the Local API without `req`, it waits for itself.'
  }
}
