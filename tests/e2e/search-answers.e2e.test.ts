import type { Page } from '@playwright/test'

import { locales } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { expect, test } from '../fixtures/test.ts'

/** What the page's own search finds. */
function ask(page: Page, query: string, locale?: string, limit?: number) {
  return page.evaluate(([words, code, most]) => window.__search!(words, code, most), [
    query,
    locale,
    limit,
  ] as const)
}

const shown = (page: Page) => page.locator('.finding .rows > li')

/** How many results the page says there are. */
async function total(page: Page): Promise<number> {
  const status = page.getByRole('status')
  await expect(status).toHaveText(/\d/)
  return Number(/\d+/.exec((await status.textContent())!)![0])
}

for (const locale of locales) {
  test(`${locale}: a document is found by its title, in its own language`, async ({ page }) => {
    await page.goto(`/${locale}/${pathnames.search[locale]}/?kind=support`)
    expect(await total(page)).toBeGreaterThan(3)
    for (const link of await shown(page).getByRole('link').all()) {
      const [title, url] = [await link.textContent(), await link.getAttribute('href')]
      expect(url!.startsWith(`/${locale}/`)).toBe(true)
      const results = await ask(page, title!)
      expect(results.map((result) => result.url)).toContain(url)
    }
  })
}

test('filters narrow, and their counts say what choosing one would leave', async ({ page }) => {
  const kinds = page.locator('.finding select').first()
  const countOf = async (code: string) =>
    Number(/\((\d+)\)$/.exec((await kinds.locator(`[value=${code}]`).textContent())!)![1])
  await page.goto('/en/search/?q=hate')
  const all = await total(page)
  const [practices, glossary] = [await countOf('practices'), await countOf('glossary')]
  await page.goto('/en/search/?q=hate&kind=practices')
  expect(await total(page)).toBe(practices)
  expect(practices).toBeLessThan(all)
  // Another kind would widen the choice, so its count does not shrink.
  expect(await countOf('glossary')).toBe(glossary)
  await page.goto('/en/search/?q=hate&kind=practices,glossary')
  expect(await total(page)).toBe(practices + glossary)
})

test('a search in another language than the page’s, and no more than asked for', async ({
  page,
}) => {
  await page.goto('/en/search/')
  const results = await ask(page, 'hatbrott', 'sv', 3)
  expect(results).toHaveLength(3)
  for (const { url } of results) expect(url).toMatch(/^\/sv\//)
})

test('nothing is fetched for the search before somebody searches', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/en/search/')
  await page.waitForLoadState('networkidle')
  expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
  await ask(page, 'help')
  const index = fetched.filter((path) => path.startsWith('/pagefind/'))
  expect(index.length).toBeGreaterThan(0)
  for (const path of index) expect(path).toMatch(/^\/pagefind\/en\//)
})

test.describe(() => {
  test.use({ expectedErrors: [/Failed to load resource: net::ERR_FAILED/] })

  test('a search that cannot reach its index says so, and works the next time', async ({
    page,
  }) => {
    await page.goto('/en/search/')
    await page.route('**/pagefind/**', (route) => route.abort())
    const failure = await page.evaluate(() =>
      window.__search!('help').then(
        () => 'found',
        (error: unknown) => (error as Error).name,
      ),
    )
    expect(failure).toBe('SearchUnavailable')
    await page.unroute('**/pagefind/**')
    expect((await ask(page, 'help')).length).toBeGreaterThan(0)
  })
})
