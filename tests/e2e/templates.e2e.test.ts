import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { locales } from '#locales/languages.ts'

import { findTemplates } from '../fixtures/templates.ts'
import { expect, test } from '../fixtures/test.ts'

/** WCAG 2.0 to 2.2, levels A and AA. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

// The page that says "not found" is one of the templates.
test.use({ expectedErrors: [/status of 404/] })
test.describe.configure({ timeout: 300_000 })

for (const locale of locales) {
  test.describe(locale, () => {
    test('no template has an accessibility fault axe can find, light or dark', async ({
      page,
      request,
    }) => {
      const faults: Record<string, unknown> = {}
      for (const { template, path } of await findTemplates({ request, locale })) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        const light = await axe(page).withTags(wcag).analyze()
        // Dark differs in its colours alone.
        await page.emulateMedia({ colorScheme: 'dark' })
        const dark = await axe(page).withRules(['color-contrast']).analyze()
        const violations = [...light.violations, ...dark.violations]
        if (violations.length === 0) continue
        faults[`${template} ${path}`] = violations.map(({ id, nodes }) => [
          id,
          ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
        ])
      }
      expect(faults).toEqual({})
    })

    test('no template scrolls sideways at 320 px', async ({ page, request }) => {
      await page.setViewportSize({ width: 320, height: 256 })
      const tooWide: string[] = []
      for (const { template, path } of await findTemplates({ request, locale })) {
        await page.goto(path)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (width > 320) tooWide.push(`${template} ${path} is ${width} px wide`)
      }
      expect(tooWide).toEqual([])
    })

    test('no template leaves anything on the device', async ({ page, request, context }) => {
      const left: string[] = []
      for (const { template, path } of await findTemplates({ request, locale })) {
        await page.goto(path)
        const stores = await page.evaluate(async () => ({
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }))
        for (const [store, count] of Object.entries(stores)) {
          if (count > 0) left.push(`${template} ${path}: ${count} in ${store}`)
        }
      }
      expect(left).toEqual([])
      expect(await context.cookies()).toEqual([])
    })
  })
}

/** Without frames to look into, axe needs no second page for its sums; the site has none. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode()
}
