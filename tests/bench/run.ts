/**
 * `npm run bench [-- --pages 600,6000]`: what the portal costs. Prints Markdown tables: a full build against
 * the plain-Node limit of the same run (ratios, since machines differ), the size of the search index and
 * what a first query transfers, and the weight of every template. Takes some minutes; asserts nothing.
 */
import { parseArgs } from 'node:util'

import { measureBuild } from './build.ts'
import { BenchPortal } from './BenchPortal.ts'
import { browserPath, measureSearch } from './search.ts'
import { printTable } from './table.ts'
import { measureTemplates } from './templates.ts'

const { values } = parseArgs({ options: { pages: { type: 'string', default: '600,6000' } } })

const builds = []
for (const pages of values.pages.split(',').map(Number)) {
  console.log(`A portal of about ${pages} pages is made: this takes a while.`)
  const portal = await BenchPortal.create({ pages })
  try {
    builds.push(...(await measureBuild(portal)))
  } finally {
    await portal.remove()
  }
}
printTable('Full build', builds)

console.log('The starter content is published and served.')
const portal = await BenchPortal.create({})
try {
  await portal.publish()
  const address = await portal.serve()
  const browser = await browserPath()
  printTable('Search', await measureSearch({ address, browser, release: portal.live }))
  printTable('Weight of a page, brotli', await measureTemplates({ address, browser }))
} finally {
  await portal.remove()
}
