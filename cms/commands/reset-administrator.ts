/**
 * Gives a user a new generated password and ends a lockout, for whoever has lost theirs:
 *
 *     npm run cms:administrator -- admin@example.org
 */
import { resetPassword } from '../administrator.ts'
import { openPortal } from '../portal.ts'
import { sayFailure } from './sayFailure.ts'

const email = process.argv[2] ?? process.env['ADMIN_EMAIL'] ?? 'admin@example.org'

try {
  const payload = await openPortal()
  const { password } = await resetPassword({ payload, email })
  console.log(`Sign in as ${email} with the password ${password}`)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  sayFailure(error)
}
