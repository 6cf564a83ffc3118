import type { Browser, Page } from '@playwright/test'

// Declares `window.__search`.
import type {} from '#site/search/expose.ts'
import type { Locale } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { counted } from './evaluation.ts'

/** Path of the search page of a language. */
export const searchPath = (locale: Locale): string => `/${locale}/${pathnames.search[locale]}/`

/** The search page of a language, open in a browser that has seen nothing before. */
export class SearchPage {
  private readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open({
    browser,
    address,
    locale,
  }: {
    browser: Browser
    address: string
    locale: Locale
  }): Promise<SearchPage> {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(address + searchPath(locale))
    await page.waitForFunction(() => '__search' in window)
    return new SearchPage(page)
  }

  /**
   * Asks one query after another.
   *
   * @returns for each the addresses of the pages found, and the milliseconds it took.
   * @throws when a search fails.
   */
  async ask(queries: readonly string[]): Promise<{ found: string[]; milliseconds: number }[]> {
    return this.page.evaluate(
      async ([asked, limit]) => {
        const answers = []
        for (const query of asked) {
          const begun = performance.now()
          // The language of the page.
          const results = await window.__search!(query, undefined, limit)
          const milliseconds = performance.now() - begun
          answers.push({ found: results.map(({ url }) => url), milliseconds })
        }
        return answers
      },
      [queries, counted] as const,
    )
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
