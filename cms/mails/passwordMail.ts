import type { PayloadRequest } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'

interface Asked {
  req?: PayloadRequest
  token?: string
  user?: { name: string }
}

/** How long the link of the mail works, in hours. */
const hours = 1

/** The mail to whoever has forgotten a password, in the language they asked in. */
export const passwordMail = {
  expiration: hours * 60 * 60 * 1000,

  generateEmailSubject: ({ req }: Asked = {}): string =>
    translateAdmin(languageOf(req))('mails.password.subject'),

  generateEmailHTML: ({ req, token, user }: Asked = {}): string => {
    const language = languageOf(req)
    const t = translateAdmin(language)
    const { serverURL, routes, admin } = req!.payload.config
    const link = `${serverURL}${routes.admin}${admin.routes.reset}/${token}`
    const greeting = t('mails.password.greeting', {
      name: user?.name,
      interpolation: { escapeValue: true },
    })
    return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${t('mails.password.subject')}</title>
<p>${greeting}</p>
<p>${t('mails.password.reason')}</p>
<p><a href="${link}">${t('mails.password.link')}</a></p>
<p>${t('mails.password.limit', { count: hours })}</p>
</html>`
  },
}

function languageOf(req: PayloadRequest | undefined): string {
  return req!.i18n.language
}
