import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { locales } from '#locales/languages.ts'

import { translated } from '../../fixtures/checks.ts'
import { put } from '../../fixtures/content.ts'

/** Each run of the command reads everything anew. */
const timeout = 60_000

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'check-content-'))
  const title = 'title: A'
  await put(
    directory,
    Object.fromEntries(
      locales.map((locale) => [
        `glossary/a/${locale}.yaml`,
        locale === 'en' ? `${title}\n` : translated(title),
      ]),
    ),
  )
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

/** The command on a machine that has no Hunspell. */
function check(env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const args = ['content/commands/check.ts', directory]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { env: { NODE_ENV: 'test', PATH: '', ...env } },
      (error, output, errors) => {
        resolve({ code: Number(error?.code ?? 0), said: output + errors })
      },
    )
  })
}

test(
  'without Hunspell spelling is left out, which is said, and is a fault on a build machine',
  { timeout },
  async () => {
    const said = `1 documents in ${directory}, no problems.\nSpelling was not checked: there is no program hunspell: install it, with the dictionaries of the six languages.\n`
    expect(await check()).toEqual({ code: 0, said })
    expect(await check({ CI: 'true' })).toEqual({ code: 1, said })
  },
)

test('every fault is named and counted, and the command fails', { timeout }, async () => {
  await put(directory, { 'pages/b/en.yaml': 'title: B\nbody: B\n', 'videos/c/en.yaml': 'title:\n' })
  const { code, said } = await check()
  expect(code).toBe(1)
  expect(said).toContain(`${directory}/pages/b: says nothing in Swedish, German, Polish, `)
  expect(said).toContain(
    `${directory}/videos/c/en.yaml:1: title is empty: write it or leave it out`,
  )
  expect(said).toContain(`5 problems in ${directory}.`)
})
