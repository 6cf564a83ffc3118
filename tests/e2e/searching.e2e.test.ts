import type { Locale } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { expect, test } from '../fixtures/test.ts'

/** What somebody types in each language, and a word that stands in what must be found. */
const searches = {
  en: ['hate speech', /hate/i],
  sv: ['orosanmälan', /oro/i],
  de: ['Beratungsstelle', /berat/i],
  pl: ['radykalizacja', /radykaliz/i],
  ro: ['radicalizare', /radicaliz/i],
  hu: ['radikalizálódás', /radikaliz/i],
} satisfies Record<Locale, [query: string, found: RegExp]>

for (const [locale, [query, found]] of Object.entries(searches) as [Locale, [string, RegExp]][]) {
  const address = `/${locale}/${pathnames.search[locale]}/`

  test(`${locale}: from the front page to a document without a mouse`, async ({ page }) => {
    await page.goto(`/${locale}/`)
    await page.locator('main [name=q]').focus()
    await page.keyboard.type(query)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${address}?q=${encodeURIComponent(query).replaceAll('%20', '+')}`)
    const results = page.locator('main ol li')
    await expect(results.first()).toBeVisible()
    await expect(page.locator('main mark').first()).toHaveText(found)

    await page.locator('main [name=q]').focus()
    await page.keyboard.press('ArrowDown')
    const first = results.first().getByRole('link')
    await expect(first).toBeFocused()
    const href = await first.getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href!)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
  })
}

test('an address with a search in it shows that search, filters and all', async ({ page }) => {
  await page.goto('/en/search/?q=hate')
  await expect(page.getByRole('status')).toHaveText(/\d/)
  const everything = await page.getByRole('status').textContent()
  const kind = page.locator('main form.filters select').first()
  await kind.selectOption({ index: 1 })
  await expect(page.getByRole('status')).not.toHaveText(everything!)
  const narrowed = await page.getByRole('status').textContent()
  const shared = page.url()

  await page.goto('/en/')
  await page.goto(shared)
  await expect(page.getByRole('status')).toHaveText(narrowed!)
  await expect(page.locator('main [name=q]')).toHaveValue('hate')
})

test('where nothing is found, the page says what else helps', async ({ page }) => {
  await page.goto('/en/search/?q=qqxzyqq')
  await expect(page.getByRole('status')).toContainText('qqxzyqq')
  await expect(page.locator('main .finding a[href="/en/support/"]')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page offers browsing instead', async ({ page }) => {
    await page.goto('/en/search/?q=hate')
    await expect(page.locator('main .notice')).toBeVisible()
    await page.locator('main a[href^="/en/topics/"]').first().click()
    await expect(page.locator('main h1')).toBeVisible()
  })
})
