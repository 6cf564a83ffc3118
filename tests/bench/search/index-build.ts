/**
 * A build of the search indexes alone, in a process that can be measured.
 *
 *     node tests/bench/search/index-build.ts <folder of sources> <folder for the indexes>
 */
import { buildSearchIndexes } from '#site/search/build.ts'

import { readSources } from './sources.ts'

const [from, directory] = process.argv.slice(2) as [string, string]

await buildSearchIndexes({
  sources: await readSources(from),
  directory,
  onIndexed: (locale, records) => console.log(`${locale}: ${records} records`),
})
