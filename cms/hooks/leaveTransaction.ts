import { commitTransaction } from 'payload'

import type { Operation } from './Operation.ts'

/**
 * Ends the transaction of a request for a new password before it has written anything. Payload notes
 * the time of the request outside the transaction it opens; where one writes at a time, that note would
 * wait for the very transaction that waits for it, and everybody else with it.
 */
export const leaveTransaction = async ({ operation, req }: Operation): Promise<void> => {
  if (operation === 'forgotPassword') await commitTransaction(req)
}
