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
  await page.goto('/en/search/?q=qwxzqwxz')
  await expect(page.locator('.finding [role="status"]')).toContainText('qwxzqwxz')
  await expect(page.locator('.finding a[href="/en/support/"]')).toBeVisible()
  await expect(page.locator('main a[href^="/en/topics/"]').first()).toBeVisible()
})

test('the header’s search box leads to the search page', async ({ page }) => {
  await page.goto('/en/practices/')
  await page.locator('header').getByRole('searchbox').fill('mentoring')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/search/?q=mentoring')
  await expect(shown(page).first()).toBeVisible()
})
