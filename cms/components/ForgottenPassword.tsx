import type { Payload } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'

/** Below the form for signing in: who gives a new password where the portal sends no mail. */
export function ForgottenPassword({
  payload,
  i18n,
}: {
  payload: Payload
  i18n: { language: string }
}) {
  if (payload.email.name !== 'none') return null
  return (
    <p className="forgotten-password">{translateAdmin(i18n.language)('login.forgottenPassword')}</p>
  )
}
