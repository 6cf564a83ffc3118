import type { Browser } from '@playwright/test'

/** What opening a page took over the network, in bytes as sent. */
export interface Transfer {
  transferred: number
  document: number
  scripts: number
  requests: number
}

/**
 * Opens a page in a browser that has seen nothing before, and counts what is sent to it.
 *
 * @param until a selector to wait for; the load event where it is left out.
 */
export async function transferOf({
  browser,
  url,
  until,
}: {
  browser: Browser
  url: string
  until?: string
}): Promise<Transfer> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const sum: Transfer = { transferred: 0, document: 0, scripts: 0, requests: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.requests += 1
    sum.transferred += encodedDataLength
    if (kinds.get(requestId) === 'Document') sum.document += encodedDataLength
    if (kinds.get(requestId) === 'Script') sum.scripts += encodedDataLength
  })
  await page.goto(url)
  if (until) await page.locator(until).first().waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return sum
}
