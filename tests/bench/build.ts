import path from 'node:path'

import { filesOf } from '../fixtures/release.ts'
import type { BenchPortal } from './BenchPortal.ts'
import type { Row } from './table.ts'

/** What a process took: seconds on the clock and of processor, largest memory in megabytes. */
export interface Usage {
  wall: number
  cpu: number
  memory: number
}

const astro = 'node_modules/astro/bin/astro.mjs'

/** Says at its end what the process has used; loaded before the script that is measured. */
const meter = `data:text/javascript,${encodeURIComponent(`
  const begun = performance.now()
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = {
      wall: (performance.now() - begun) / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      memory: maxRSS / 1000,
    }
    console.log('\\nusage ' + JSON.stringify(usage))
  })
`)}`

/**
 * A full build of a portal, by `astro build` and by `npm run publish` (which also checks, indexes and
 * compresses), beside the limit: plain Node writing the same bytes from template strings.
 */
export async function measureBuild(portal: BenchPortal): Promise<Row[]> {
  const output = path.join(portal.directory, 'built')
  const built = await measure(portal, [astro, 'build', '--silent', '--outDir', output])
  const pages = filesOf(output).filter((file) => file.endsWith('.html')).length
  const limit = await measure(portal, ['tests/bench/limit.ts', output, path.join(output, 'again')])
  const published = await measure(portal, ['site/publish/publish.ts', '--force'])
  return [
    row({ pages, what: 'limit: plain Node, same bytes', usage: limit, limit }),
    row({ pages, what: 'astro build', usage: built, limit }),
    row({ pages, what: 'npm run publish', usage: published, limit }),
  ]
}

/**
 * Runs a script of the repository on a portal, and gives what it used.
 *
 * @throws when it fails, with what it printed.
 */
export async function measure(portal: BenchPortal, script: string[]): Promise<Usage> {
  const output = await portal.run(['--import', meter, ...script])
  const [, usage] = /^usage (.*)$/m.exec(output.slice(output.lastIndexOf('usage '))) ?? []
  if (!usage) throw new Error(`${script.join(' ')} did not say what it used:\n${output}`)
  return JSON.parse(usage) as Usage
}

function row({
  pages,
  what,
  usage,
  limit,
}: {
  pages: number
  what: string
  usage: Usage
  limit: Usage
}): Row {
  return {
    pages,
    what,
    'wall, s': usage.wall.toFixed(1),
    'CPU, s': usage.cpu.toFixed(1),
    'CPU, × limit': (usage.cpu / limit.cpu).toFixed(1),
    'memory, MB': usage.memory.toFixed(0),
  }
}
