import type { Page } from '@playwright/test'

import { locales } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'
import type { Filters, SearchAnswer } from '#site/search/query.ts'

import { expect, test } from '../fixtures/test.ts'

/** What the page's own search answers. */
function ask(page: Page, request: { query: string; filters?: Filters; limit?: number }) {
  return page.evaluate<SearchAnswer, typeof request>((asked) => window.__search!(asked), request)
}

for (const locale of locales) {
  test(`${locale}: a document is found by its title, in its own language`, async ({ page }) => {
    await page.goto(`/${locale}/${pathnames.search[locale]}/`)
    const everything = await ask(page, { query: '', filters: { kind: ['support'] }, limit: 3 })
    expect(everything.total).toBeGreaterThan(3)
    for (const { title, url, kind } of everything.results) {
      expect(url.startsWith(`/${locale}/`)).toBe(true)
      expect(kind).toBe('support')
      const { results } = await ask(page, { query: title })
      expect(results.map((result) => result.url)).toContain(url)
    }
  })
}

test('filters narrow, and their counts say what choosing one would leave', async ({ page }) => {
  await page.goto('/en/search/')
  const all = await ask(page, { query: 'hate' })
  const narrowed = await ask(page, { query: 'hate', filters: { kind: ['practices'] } })
  expect(narrowed.total).toBe(all.facets.kind['practices'])
  expect(narrowed.total).toBeLessThan(all.total)
  // Another kind would widen the choice, so its count does not shrink; other filters' counts do.
  expect(narrowed.facets.kind).toEqual(all.facets.kind)
  const both = await ask(page, { query: 'hate', filters: { kind: ['practices', 'glossary'] } })
  expect(both.total).toBe(all.facets.kind['practices']! + all.facets.kind['glossary']!)
})

test('an excerpt marks what matched, and is text', async ({ page }) => {
  await page.goto('/en/search/')
  const { results } = await ask(page, { query: 'radicalisation' })
  const marked = results.flatMap(({ excerpt }) => excerpt.filter((part) => part.marked))
  expect(marked.length).toBeGreaterThan(0)
  for (const { text } of marked) expect(text.toLowerCase()).toContain('radicali')
  for (const { excerpt } of results) {
    for (const { text } of excerpt) expect(text).not.toMatch(/<\/?mark>|&amp;|&quot;/)
  }
})

test('nothing is fetched for the search before somebody searches', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/en/search/')
  await page.waitForLoadState('networkidle')
  expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
  await ask(page, { query: 'help' })
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
      window.__search!({ query: 'help' }).then(
        () => 'found',
        (error: unknown) => (error as Error).name,
      ),
    )
    expect(failure).toBe('SearchUnavailable')
    await page.unroute('**/pagefind/**')
    expect((await ask(page, { query: 'help' })).total).toBeGreaterThan(0)
  })
})
