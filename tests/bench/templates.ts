import { chromium, request } from '@playwright/test'

import { defaultLocale } from '#locales/languages.ts'

import { findTemplates } from '../fixtures/templates.ts'
import { kilobytes, type Row } from './table.ts'
import { transferOf } from './transfer.ts'

/** What one page of each template sends to a reader who comes for the first time, headers included. */
export async function measureTemplates({
  address,
  browser,
}: {
  address: string
  browser: string
}): Promise<Row[]> {
  const reader = await request.newContext({ baseURL: address })
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  try {
    const rows: (Row & { bytes: number })[] = []
    for (const { template, path } of await findTemplates({
      request: reader,
      locale: defaultLocale,
    })) {
      const sent = await transferOf({ browser: running, url: address + path })
      rows.push({
        template,
        bytes: sent.transferred,
        all: kilobytes(sent.transferred),
        page: kilobytes(sent.document),
        scripts: kilobytes(sent.scripts),
        requests: sent.requests,
      })
    }
    return rows.sort((a, b) => b.bytes - a.bytes).map(({ bytes: _bytes, ...row }) => row)
  } finally {
    await running.close()
    await reader.dispose()
  }
}
