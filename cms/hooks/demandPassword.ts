import { ValidationError } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'

import type { Operation } from './Operation.ts'

/** Fewest characters of a password; Payload takes three. */
export const shortestPassword = 12

/** Refuses short passwords wherever one is set: by an administrator, by oneself, by a reset link. */
export const demandPassword = ({ args, operation, req }: Operation): void => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= shortestPassword) return
  const message = translateAdmin(req.i18n.language)('errors.passwordTooShort', {
    limit: shortestPassword,
  })
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }] }, req.t)
}
