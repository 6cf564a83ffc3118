import type { Page } from '@playwright/test'

import { expect, test } from '../fixtures/test.ts'

const neutral = 'https://en.wikipedia.org/'

// The way out leads to another host, which answers here without being asked.
test.use({ expectedErrors: [/^foreign host: https:\/\/en\.wikipedia\.org\//] })

test.beforeEach(async ({ context }) => {
  await context.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
  )
})

const wayOut = (page: Page) => page.getByRole('link', { name: 'Leave this page' })

test('the way out is within reach on a parents’ page, and leaves nothing to go back to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/en/')
  await page.goto('/en/support/')
  await expect(wayOut(page)).toBeInViewport()
  await wayOut(page).click()
  await expect(page).toHaveTitle('Neutral')
  await page.goBack()
  await expect(page).toHaveURL(neutral)
})

test('Shift pressed three times leaves as well; once or slowly does not', async ({ page }) => {
  await page.goto('/en/practices/')
  await page.keyboard.press('Shift')
  await page.keyboard.press('a')
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL('/en/practices/')
  await page.keyboard.press('Shift')
  await expect(page).toHaveURL(neutral)
})

test('who comes back by choice can stay', async ({ page }) => {
  await page.goto('/en/support/')
  await wayOut(page).click()
  await expect(page).toHaveTitle('Neutral')
  await page.goto('/en/support/')
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('the titles of support pages do not say what someone was looking for', async ({ page }) => {
  await page.goto('/en/support/countries/germany/')
  const services = await page.locator('.services h3 a').evaluateAll((links) =>
    links.map((link) => ({
      name: link.textContent.trim(),
      path: new URL((link as HTMLAnchorElement).href).pathname,
    })),
  )
  expect(services.length).toBeGreaterThan(3)
  for (const { name, path } of services) {
    await page.goto(path)
    expect(await page.title()).not.toContain(name)
    expect(await page.title()).not.toMatch(/extrem|radical/i)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way out is a plain link that tells nobody where one came from', async ({ page }) => {
    await page.goto('/en/support/')
    await expect(wayOut(page)).toHaveAttribute('rel', /noreferrer/)
    const request = page.waitForRequest(`${neutral}**`)
    await wayOut(page).click()
    expect((await request).headers()['referer']).toBeUndefined()
  })
})
