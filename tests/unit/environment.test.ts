import { describe, expect, test } from 'vitest'

import { EnvironmentError, readEnvironment, toVariables } from '#cms/environment.mjs'

const secret = 'x'.repeat(32)

function read(variables: Record<string, string | undefined> = {}) {
  return readEnvironment({ variables: { PAYLOAD_SECRET: secret, ...variables }, directory: '/srv' })
}

test('a secret is all that must be set', () => {
  expect(read()).toEqual({
    database: {
      kind: 'sqlite',
      url: 'file:///srv/data/portal.sqlite',
      file: '/srv/data/portal.sqlite',
    },
    secret,
    dataDirectory: '/srv/data',
    sitePort: 4321,
    cmsPort: 3000,
    siteUrl: 'http://localhost:4321',
    cmsUrl: 'http://localhost:3000',
  })
})

test('ports and folders follow into the addresses', () => {
  expect(read({ SITE_PORT: '8080', CMS_PORT: '8081', DATA_DIR: 'other place' })).toMatchObject({
    siteUrl: 'http://localhost:8080',
    cmsUrl: 'http://localhost:8081',
    database: { url: 'file:///srv/other%20place/portal.sqlite' },
  })
})

test('what a child process is given reads as the same, wherever it works', () => {
  for (const url of ['file:./data/my portal.sqlite', 'mongodb://a:1,b:2/db?replicaSet=rs0']) {
    const mail = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'portal@example.org' }
    const environment = read({ DATABASE_URL: url, ...mail })
    const child = readEnvironment({ variables: toVariables(environment), directory: '/elsewhere' })
    expect(child).toEqual(environment)
  }
})

describe('a broken value is named, with its mend', () => {
  test.for([
    [{ SITE_PORT: 'x' }, /^SITE_PORT is "x": use a whole number from 1 to 65535\.$/],
    [{ CMS_PORT: '70000' }, /^CMS_PORT is "70000"/],
    [{ CMS_PORT: '4321' }, /both 4321: give the site and the CMS a port each/],
    [{ SITE_URL: 'nope' }, /^SITE_URL is "nope": use an address without a path/],
    [{ CMS_URL: 'https://example.org/cms' }, /^CMS_URL is/],
    [{ CMS_URL: 'javascript:alert(1)' }, /^CMS_URL is/],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@b' }, /^SMTP_URL is .*write smtps:\/\/user/],
    [{ SMTP_URL: 'smtp://mail.example.org' }, /^SMTP_URL is set without MAIL_FROM/],
    [{ MAIL_FROM: 'Portal <a@b>' }, /^MAIL_FROM is "Portal <a@b>": write an address alone/],
    [{ PAYLOAD_SECRET: undefined }, /^PAYLOAD_SECRET is not set: run `npm start`/],
    [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET has 5 characters: use at least 32/],
    [{ DATABASE_URL: 'postgres://h/d' }, /begin it with file: .* or mongodb:\/\//],
    [{ DATABASE_URL: 'file:' }, /name a file/],
    [{ DATABASE_URL: 'file:x.sqlite?mode=ro' }, /without "\?"/],
    [{ DATABASE_URL: 'mongodb://h/' }, /names no database/],
    [{ DATABASE_URL: 'mongodb://h/db' }, /without replicaSet.*rs\.initiate\(\).*\?replicaSet=rs0/],
  ] as const)('%o', ([variables, sentence]) => {
    expect(() => read(variables)).toThrow(sentence)
  })

  test('all of them at once', () => {
    const reading = () => read({ SITE_PORT: 'x', PAYLOAD_SECRET: 'short', SITE_URL: 'nope' })
    expect(reading).toThrow(EnvironmentError)
    try {
      reading()
    } catch (error) {
      expect((error as EnvironmentError).problems).toHaveLength(3)
    }
  })

  test('no secret and no password is repeated', () => {
    const variables = {
      PAYLOAD_SECRET: 'hunter2',
      DATABASE_URL: 'mongodb://me:hunter2@h/db',
      SMTP_URL: 'https://me:hunter2@h',
    }
    try {
      read(variables)
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message).not.toContain('hunter2')
    }
  })
})
