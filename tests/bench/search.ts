import { statSync } from 'node:fs'
import path from 'node:path'

import { chromium } from '@playwright/test'

import { languages } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { ensureBrowser } from '../../commands/browser.mjs'
import { filesOf } from '../fixtures/release.ts'
import { kilobytes, type Row } from './table.ts'
import { transferOf } from './transfer.ts'

/** A word of the field in each language, in a form its texts use. */
const queries: Record<string, string> = {
  en: 'hate speech',
  sv: 'hat',
  de: 'Hassrede',
  pl: 'mowa nienawiści',
  ro: 'discurs',
  hu: 'gyűlöletbeszéd',
}

/** The browser the figures come from. */
export const browserPath = (): Promise<string> => ensureBrowser()

/** Size of each language's index, and everything a reader's first search transfers, page included. */
export async function measureSearch({
  address,
  browser,
  release,
}: {
  address: string
  browser: string
  release: string
}): Promise<Row[]> {
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  try {
    const rows: Row[] = []
    for (const { code, name } of languages) {
      const index = path.join(release, 'pagefind', code)
      const files = filesOf(index)
      const bytes = files.reduce((sum, file) => sum + statSync(path.join(index, file)).size, 0)
      const query = encodeURIComponent(queries[code] ?? '')
      const { transferred, requests, scripts } = await transferOf({
        browser: running,
        url: `${address}/${code}/${pathnames.search[code]}/?q=${query}`,
        until: 'mark',
      })
      rows.push({
        language: name,
        'index, files': files.length,
        'index, size': kilobytes(bytes),
        'first query': kilobytes(transferred),
        'of it scripts': kilobytes(scripts),
        requests,
      })
    }
    return rows
  } finally {
    await running.close()
  }
}
