import type { EmailAdapter } from 'payload'

/**
 * The portal has no mail server yet. Whoever would have got a mail is better served by an administrator,
 * and the log says so, without the address.
 */
export const mail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Common Ground',
  sendEmail: () => {
    payload.logger.warn(
      'A mail was not sent, since the portal has no mail server: `npm run cms:administrator` gives a new password.',
    )
    return Promise.resolve()
  },
})
