import type { Page } from '@playwright/test'

import type { Locale } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { expect, test } from '../fixtures/test.ts'

const shown = (page: Page) => page.locator('.finding .rows > li:visible')

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

test('what is typed is found, marked, narrowed and stands in the address', async ({ page }) => {
  await page.goto('/en/search/')
  await page.getByRole('searchbox').fill('hate speech')
  await expect(shown(page).first()).toBeVisible()
  await expect(page.locator('.finding mark').first()).toHaveText(/hate|speech/i)
  await expect(page).toHaveURL('/en/search/?q=hate+speech')
  const before = await page.locator('.finding [role="status"]').textContent()
  await page.locator('.finding select').first().selectOption('practices')
  await expect(page).toHaveURL('/en/search/?q=hate+speech&kind=practices')
  await expect(page.locator('.finding [role="status"]')).not.toHaveText(before!)
  for (const label of await page.locator('.finding .kind').allTextContents()) {
    expect(label).toBe('Good practice')
  }
})

test('a shared address searches at once; the arrow keys walk through what it found', async ({
  page,
}) => {
  await page.goto('/en/search/?q=polarisation')
  await expect(shown(page).first()).toBeVisible()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await expect(shown(page).first().getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(shown(page).nth(1).getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('where nothing is found, the page says so and offers a person and the topics', async ({
  page,
}) => {
  await page.goto('/en/search/?q=qqxzyqq')
  await expect(page.getByRole('status')).toContainText('qqxzyqq')
  await expect(page.locator('.finding a[href="/en/support/"]')).toBeVisible()
  await expect(page.locator('main a[href^="/en/topics/"]').first()).toBeVisible()
})

test('a mistyped word is understood, and the page says as what', async ({ page }) => {
  await page.goto('/en/search/?q=radicalisatoin')
  await expect(page.getByRole('status')).toContainText('“radicalisation”')
  await expect(shown(page).first().locator('mark').first()).toHaveText(/radicali/i)
})

test('who describes a situation is asked whether it is like one we know', async ({ page }) => {
  await page.goto('/pl/szukaj/?q=m%C3%B3j+syn+gada+o+zdrajcach')
  const situations = page.locator('.finding .situations')
  await situations.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/pl\/sytuacje\/.+/)
  await expect(page.locator('h1')).toContainText('zdrajcach')
})

test('a word of another language finds the same page in the reader’s', async ({ page }) => {
  await page.goto('/en/search/?q=Hassrede')
  await expect(shown(page).getByRole('link', { name: 'hate speech', exact: true })).toBeVisible()
})

test('what stands in a chapter opens at its heading', async ({ page }) => {
  await page.goto('/en/search/?q=what+to+avoid+saying+to+my+child')
  const link = page.locator('.finding .rows a[href*="#"]').first()
  const [, id] = (await link.getAttribute('href'))!.split('#')
  await link.click()
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('what is said in a film opens at that second', async ({ page }) => {
  await page.goto('/en/search/?q=%22a+silence+is+fine%22')
  await shown(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/videos\/worry-is-a-good-reason-to-ask\/#t=55$/)
  const film = page.locator('.film video')
  await expect(film).toBeInViewport()
  expect(await film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBe(55)
})

test('the script of a search weighs less than 60 kB', async ({ page }) => {
  let bytes = 0
  page.on('requestfinished', (request) => {
    if (!/\.js$/.test(new URL(request.url()).pathname)) return
    void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize))
  })
  await page.goto('/en/search/?q=hate')
  await expect(shown(page).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThan(60_000)
})

test('nothing moves when the search is ready', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width: 360, height: 800 })
  // Slow enough for the page to be drawn without it.
  await page.route('**/_astro/**', async (route) => {
    await page.waitForTimeout(500)
    await route.continue()
  })
  await page.goto('/pl/szukaj/')
  await page.waitForFunction(() => '__search' in window)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('the header’s search box leads to the search page', async ({ page }) => {
  await page.goto('/en/practices/')
  await page.locator('header').getByRole('searchbox').fill('mentoring')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/search/?q=mentoring')
  await expect(shown(page).first()).toBeVisible()
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
