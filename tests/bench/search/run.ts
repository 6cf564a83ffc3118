/**
 * `npm run bench:search [-- --half tuning|reported|both] [--part quality,ablation,scale]`: how good the
 * search is and what it costs. Publishes the starter content, asks the queries of `tests/bench/queries/` in
 * a browser, and prints Markdown tables: recall@10, MRR and empty lists beside plain Pagefind; what each
 * thing the search does brings; bytes, times and memory as the site grows. Takes some minutes; asserts
 * nothing. Tune on one half of the queries only; the other is there to be reported.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'

import { chromium } from '@playwright/test'

import { createSiteServer } from '#site/serve/server.ts'

import { ensureBrowser } from '../../../commands/browser.mjs'
import { BenchPortal } from '../BenchPortal.ts'
import { printTable } from '../table.ts'
import { measureAblation } from './ablation.ts'
import { readAskedQueries } from './asked.ts'
import { servePlainSearch } from './plain.ts'
import { askPlain, askPortal, printQuality } from './quality.ts'
import { halves } from './queries.ts'
import { printScale } from './scale.ts'
import { serve } from './serving.ts'
import { takeSources } from './sources.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'both' },
    part: { type: 'string', default: 'quality,ablation,scale' },
  },
})
const chosen = values.half === 'both' ? halves : halves.filter((half) => half === values.half)
const parts = new Set(values.part.split(','))
const unknown = [...parts].find((part) => !['quality', 'ablation', 'scale'].includes(part))
if (chosen.length === 0)
  throw new Error(`--half is tuning, reported or both, not "${values.half}".`)
if (unknown !== undefined) {
  throw new Error(`--part is quality, ablation or scale, or several with commas, not "${unknown}".`)
}

const executablePath = await ensureBrowser()
console.log('The starter content is imported and published.')
const portal = await BenchPortal.create({})
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  await portal.publish()
  const sources = await takeSources(portal)
  const queries = await readAskedQueries(sources)
  const folder = (name: string) => path.join(portal.directory, name)

  if (parts.has('quality')) {
    const asked = queries.filter(({ part }) => chosen.includes(part))
    console.log(`${asked.length} queries are asked, of plain Pagefind and of the portal.`)
    const site = await serve(createSiteServer(portal.live))
    const plain = await servePlainSearch({
      release: portal.live,
      sources,
      directory: folder('plain'),
    })
    try {
      const before = await askPlain({ browser, plain, queries: asked })
      const own = await askPortal({ browser, address: site.address, queries: asked })
      for (const half of chosen) printQuality({ half, plain: before, own })
    } finally {
      await plain.close()
      await site.close()
    }
  }
  if (parts.has('ablation')) {
    printTable(
      'What each thing brings, tuning queries of all languages: recall@10',
      await measureAblation({
        release: portal.live,
        sources,
        queries: queries.filter(({ part }) => part === 'tuning'),
        browser,
        directory: folder('ablation'),
      }),
    )
  }
  if (parts.has('scale')) {
    await printScale({
      portal,
      sources,
      queries: queries.filter(({ part }) => part === 'reported'),
      browser,
      directory: folder('scale'),
    })
  }
  console.log(`Took ${(performance.now() / 60_000).toFixed(1)} minutes.`)
} finally {
  await browser.close()
  await portal.remove()
}
