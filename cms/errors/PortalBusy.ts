import { translateAdmin } from '#locales/admin-strings.ts'

import { Refusal } from './Refusal.ts'

/**
 * Somebody else has been saving for too long. In production that is another process or a very long
 * job; in new code most often a hook that calls the Local API without passing on `req`: it opens a
 * second transaction, which waits for the first one, which waits for the hook.
 */
export class PortalBusy extends Refusal {
  constructor({ cause }: { cause?: unknown } = {}) {
    super({ message: translateAdmin('en')('errors.busy'), status: 503 })
    this.cause = cause ?? 'If a hook called the Local API without `req`, it waits for itself.'
  }
}
