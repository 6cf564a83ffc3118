import type { Locator } from '@playwright/test'

import { locales } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { crawl, findTemplates } from '../fixtures/templates.ts'
import { expect, test } from '../fixtures/test.ts'

const phone = { width: 360, height: 740 }
const contact = 'main a[href^="tel:"]'

for (const locale of locales) {
  const support = `/${locale}/${pathnames.support[locale]}/`

  test.describe(locale, () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
        test.use({ javaScriptEnabled, viewport: phone })

        test('a contact is three presses from the home page', async ({ page }) => {
          await page.goto(`/${locale}/`)
          await page.locator(`main a[href="${support}"]`).first().click()
          await expect(page).toHaveURL(support)
          await page
            .locator(`main a[href^="${support}${pathnames.countries[locale]}/"]`)
            .first()
            .click()
          await expect(page).not.toHaveURL(support)
          // The third press calls.
          await expect(page.locator(contact).first()).toBeVisible()
          const href = await page.locator(contact).first().getAttribute('href')
          expect(href).toMatch(/^tel:\+?[\d]+$/)
        })
      })
    }

    test('the language switcher stays on the same page', async ({ page, request }) => {
      for (const { template, path } of await findTemplates({ request, locale })) {
        if (template === 'not found') continue
        await page.goto(path)
        const choices = await hrefsByLanguage(page.locator('header a[hreflang]'))
        expect(Object.keys(choices), path).toEqual(locales)
        expect(choices[locale]).toBe(path)
        // Where a page is not written in a language, only the switcher leads there.
        const alternates = await hrefsByLanguage(page.locator('link[rel="alternate"][hreflang]'))
        expect({ ...choices, ...alternates, 'x-default': undefined }, path).toEqual(choices)
        for (const href of Object.values(choices)) {
          expect((await request.head(href)).status(), href).toBe(200)
        }
      }
    })
  })
}

test.describe('not found', () => {
  test.use({ expectedErrors: [/status of 404/] })

  for (const locale of locales) {
    test(`an address that leads nowhere says so in the language, and shows the way on (${locale})`, async ({
      page,
    }) => {
      const response = await page.goto(`/${locale}/nothing-is-here/`)
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('h1')).toBeVisible()
      const support = `/${locale}/${pathnames.support[locale]}/`
      await expect(page.locator(`main a[href="${support}"]`).first()).toBeVisible()
    })
  }

  test('an address of no language says so too', async ({ page }) => {
    const response = await page.goto('/xx/nothing/')
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one browses from the home page to a document, and to its source', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('navigation').first().getByRole('link', { name: 'Library' }).click()
    await page.locator('main a[href="/en/practices/"]').first().click()
    await page.locator('main li a[href^="/en/practices/"]').first().click()
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('main a[href^="http"]').first()).toHaveAttribute('rel', /noreferrer/)
  })
})

test('no page of any language links to a page that is not there', async ({ request }) => {
  test.setTimeout(300_000)
  for (const locale of locales) {
    expect((await crawl({ request, locale })).length, locale).toBeGreaterThan(100)
  }
})

test('the address without a language leads to the reader’s own', async ({ browser }) => {
  for (const code of locales) {
    const context = await browser.newContext({ locale: code })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(`/${code}/`)
    await context.close()
  }
})

async function hrefsByLanguage(links: Locator): Promise<Record<string, string>> {
  const entries = await links.evaluateAll((elements) =>
    elements.map((element) => [
      element.getAttribute('hreflang')!,
      new URL((element as HTMLLinkElement).href).pathname,
    ]),
  )
  return Object.fromEntries(entries) as Record<string, string>
}
