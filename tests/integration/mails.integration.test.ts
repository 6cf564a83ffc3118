import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'

import { mailAdapter } from '#cms/mails/mailAdapter.ts'
import { loadEnvironment } from '#cms/environment.mjs'
import { translateAdmin } from '#locales/admin-strings.ts'
import { locales } from '#locales/languages.ts'

import { emptyPortal, openPayload, test } from '../fixtures/payload.ts'
import { createUsers, password } from '../fixtures/people.ts'
import { rest } from '../fixtures/rest.ts'

/** A real mail server, which keeps what it is sent. */
const received: { from: string; to: string; message: string }[] = []
let refusing = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onMailFrom: (_address, _session, callback) => {
    callback(refusing ? new Error('No mail today') : null)
  },
  onData: (stream, session, callback) => {
    void text(stream).then((message) => {
      const { mailFrom, rcptTo } = session.envelope
      received.push({
        from: (mailFrom || { address: '' }).address,
        to: rcptTo[0]!.address,
        message,
      })
      callback()
    })
  },
})

let payload: Payload
let users: Awaited<ReturnType<typeof createUsers>>

beforeAll(async () => {
  if ('missing' in inject('portal')) return
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  payload = await openPayload()
  await emptyPortal(payload)
  users = await createUsers(payload)
  payload.email = mailAdapter({
    ...loadEnvironment(),
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: 'portal@example.org',
  })({ payload })
})
afterAll(() => new Promise<void>((closed) => server.close(closed)))

function ask(email: string, locale = 'en') {
  received.length = 0
  return rest({
    method: 'POST',
    path: '/users/forgot-password',
    data: { email },
    headers: { 'Accept-Language': locale },
  })
}

describe('a forgotten password', () => {
  test.for(locales)(
    '%s: a mail in that language, whose link gives a new password',
    async (locale) => {
      const person = users[locale === 'en' ? 'editor' : 'translator']
      // Payload sends one mail a minute to one address.
      await payload.db.updateOne({
        collection: 'users',
        where: { email: { equals: person.email } },
        data: { resetPasswordRequestedAt: null },
      })
      expect((await ask(person.email, locale)).status).toBe(200)
      expect(received).toHaveLength(1)
      const { from, to, message } = received[0]!
      expect([from, to]).toEqual(['portal@example.org', person.email])
      const html = decoded(message)
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html).toContain(translateAdmin(locale)('mails.password.reason'))
      const token = /\/admin\/reset\/([0-9a-f]+)"/.exec(html)![1]
      const renewed = await rest({
        method: 'POST',
        path: '/users/reset-password',
        data: { token, password },
      })
      expect(renewed.status).toBe(200)
    },
  )

  test('an address nobody has, and a mail server that refuses, are answered alike', async () => {
    const unknown = await ask('nobody@example.org')
    refusing = true
    const refused = await ask(users.administrator.email)
    refusing = false
    expect(received).toHaveLength(0)
    expect({ status: unknown.status, body: unknown.body }).toEqual({
      status: refused.status,
      body: refused.body,
    })
  })
})

function decoded(message: string): string {
  const [, body] = message.split(/\r\n\r\n(.*)/s)
  if (/^Content-Transfer-Encoding: base64/im.test(message))
    return Buffer.from(body!, 'base64').toString()
  const bytes = body!
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
