import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

/** How an administrator signs in; the password is known only here and now. */
export interface Administrator {
  email: string
  password: string
}

/** Creates an administrator with a generated password. */
export async function createAdministrator({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<Administrator> {
  const password = makePassword()
  await payload.create({
    collection: 'users',
    data: { email, password, name: email.split('@')[0] ?? email, roles: ['administrator'] },
  })
  return { email, password }
}

/** Gives a user a new generated password, and ends their sessions and a lockout. */
export async function resetPassword({
  payload,
  email,
}: {
  payload: Payload
  email: string
}): Promise<Administrator> {
  const password = makePassword()
  const { docs } = await payload.update({
    collection: 'users',
    where: { email: { equals: email } },
    data: { password, loginAttempts: 0, lockUntil: null },
  })
  if (docs.length === 0) throw new Error(`No user has the address ${email}.`)
  return { email, password }
}

/** 120 random bits in letters one can read aloud. */
function makePassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const word = [...randomBytes(24)].map((byte) => letters[byte % letters.length]).join('')
  return word.replace(/.{6}(?=.)/g, '$&-')
}
