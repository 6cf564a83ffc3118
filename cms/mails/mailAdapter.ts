import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import type { Environment } from '../environment.mjs'

/**
 * Sends the portal's mails through the mail server of `SMTP_URL`. A mail that cannot be sent fails
 * nothing for whoever asked: an error would tell them that the address belongs to a user. The log says
 * so, without the address.
 */
export function mailAdapter({ smtpUrl, mailFrom }: Environment): EmailAdapter {
  const transport = smtpUrl ? createTransport(smtpUrl) : undefined
  const from = { name: 'Common Ground', address: mailFrom ?? 'nobody@localhost' }

  return ({ payload }) => ({
    name: transport ? 'smtp' : 'none',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => {
      if (!transport) {
        payload.logger.warn(
          'A mail was not sent, since SMTP_URL is not set: `npm run cms:administrator` gives a new password.',
        )
        return
      }
      try {
        // The message names the sender twice, once in Payload's own way.
        await transport.sendMail({ ...message, from })
      } catch (error) {
        const { code } = error as { code?: string }
        payload.logger.error(
          `A mail was not sent, since the mail server of SMTP_URL refused or did not answer (${code ?? 'unknown'}): check SMTP_URL and MAIL_FROM.`,
        )
      }
    },
  })
}
