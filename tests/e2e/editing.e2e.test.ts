import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

import { portal } from '../fixtures/portal.ts'
import { expect, test } from '../fixtures/test.ts'

const root = path.join(import.meta.dirname, '..', '..')

test('what is published in one language is public in that language; a draft is not, not even after a publish', async ({
  admin,
  request,
}) => {
  test.setTimeout(180_000)
  const run = Date.now().toString(36)
  const shown = `shownword${run}`
  const draft = `draftword${run}`
  const changed = `changedword${run}`

  await admin.signIn()
  await admin.create({ kind: 'glossary' })
  await admin.write({ title: shown, summary: 'Written to be read.' })
  await admin.publish()
  const published = admin.id
  await admin.create({ kind: 'glossary' })
  await admin.write({ title: draft, summary: 'Not ready.' })
  const unpublished = admin.id
  await admin.open({ kind: 'glossary', id: published, locale: 'en' })
  await admin.write({ summary: `Not ready either: ${changed}.` })

  const api = `${portal.cmsUrl}/api/glossary`
  const inEnglish = await request.get(`${api}/${published}?locale=en`)
  expect(await inEnglish.json()).toMatchObject({ title: shown, summary: 'Written to be read.' })
  const inSwedish = await request.get(`${api}/${published}?locale=sv`)
  expect(await inSwedish.text()).not.toContain(shown)
  expect((await request.get(`${api}/${unpublished}?locale=en`)).status()).toBe(404)
  for (const query of [
    'draft=true',
    'locale=all',
    'locale=en&draft=true',
    'where[_status][equals]=draft',
  ]) {
    const answer = await (await request.get(`${api}?limit=100&${query}`)).text()
    expect(answer, query).not.toMatch(new RegExp(`${draft}|${changed}`))
  }

  await publish()
  const files = filesWith([shown, draft, changed])
  expect(files[shown], 'the published word is on the site').not.toEqual([])
  expect(files[draft]).toEqual([])
  expect(files[changed]).toEqual([])
})

test.describe('without an account', () => {
  test.use({ expectedErrors: [/status of 40[134]/] })

  test('nobody enters the admin', async ({ page, request }) => {
    for (const place of ['collections/users', 'collections/glossary/create', 'account']) {
      await page.goto(`${portal.cmsUrl}/admin/${place}`)
      await expect(page).toHaveURL(/\/admin\/login/)
    }
    await page.goto(`${portal.cmsUrl}/admin/create-first-user`)
    await expect(page.locator('#field-confirm-password')).toHaveCount(0)
    const created = await request.post(`${portal.cmsUrl}/api/users`, {
      data: {
        email: 'nobody@example.org',
        password: 'a password long enough',
        roles: ['administrator'],
      },
    })
    expect(created.ok()).toBe(false)
    const first = await request.post(`${portal.cmsUrl}/api/users/first-register`, {
      data: { email: 'nobody@example.org', password: 'a password long enough' },
    })
    expect(first.ok()).toBe(false)
  })
})

async function publish() {
  await promisify(execFile)(process.execPath, ['--run', 'publish'], { cwd: root })
}

/** The files of the live site that hold each word, those of the search index unpacked. */
function filesWith(words: string[]): Record<string, string[]> {
  const live = path.join(process.env['DATA_DIR'] ?? path.join(root, 'data'), 'live')
  const found = Object.fromEntries(words.map((word): [string, string[]] => [word, []]))
  for (const file of readdirSync(live, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|xml|json|txt|vtt|pf_\w+|pagefind)$/.test(file)) continue
    const bytes = readFileSync(path.join(live, file))
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()
    for (const word of words) if (text.includes(word)) found[word]!.push(file)
  }
  return found
}
