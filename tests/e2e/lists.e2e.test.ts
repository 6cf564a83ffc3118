import type { Page } from '@playwright/test'

import { expect, test } from '../fixtures/test.ts'

const shown = (page: Page) => page.locator('.rows > li:visible')
const country = (page: Page) => page.locator('select[name="country"]')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a list is filtered in place, by several filters, and whole again', async ({ page }) => {
      await page.goto('/en/practices/')
      const all = await shown(page).count()
      await country(page).selectOption('DE')
      const german = await shown(page).count()
      expect(german).toBeGreaterThan(0)
      expect(german).toBeLessThan(all)
      for (const text of await shown(page).locator('.row-facts').allTextContents()) {
        expect(text).toContain('Germany')
      }
      await page.locator('select[name="level"]').selectOption('tertiary')
      expect(await shown(page).count()).toBeLessThan(german)
      await page.locator('.filters button[type="reset"]').click()
      await expect(shown(page)).toHaveCount(all)
    })

    test('the finder narrows the services of a country', async ({ page }) => {
      await page.goto('/en/support/countries/germany/')
      const all = await shown(page).count()
      await page.locator('select[name="channel"]').selectOption('chat')
      const left = await shown(page).count()
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThan(all)
    })
  })
}

test('the choice stands in the address, the count is announced, options say what they would leave', async ({
  page,
}) => {
  await page.goto('/en/practices/')
  const all = await shown(page).count()
  await country(page).selectOption('SE')
  await expect(page).toHaveURL('/en/practices/?country=SE')
  const left = await shown(page).count()
  await expect(page.locator('.filters output')).toHaveText(`Shown: ${left} of ${all}`)
  for (const option of await page.locator('select[name="level"] option').all()) {
    const label = await option.textContent()
    const value = await option.getAttribute('value')
    if (!value || (await option.isDisabled())) continue
    await page.locator('select[name="level"]').selectOption(value)
    await expect(shown(page)).toHaveCount(Number(/\((\d+)\)$/.exec(label!)![1]))
    await page.locator('select[name="level"]').selectOption('')
  }

  await page.goto('/en/practices/?country=SE')
  await expect(country(page)).toHaveValue('SE')
  await expect(shown(page)).toHaveCount(left)
})
