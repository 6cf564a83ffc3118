/**
 * The least a build in Node can cost: every page of a built site written again from a template string.
 *
 *     node tests/bench/limit.ts <built site> <folder to write to>
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { filesOf } from '../fixtures/release.ts'

const [from, to] = process.argv.slice(2) as [string, string]

for (const file of filesOf(from).filter((name) => /\.(html|xml)$/.test(name))) {
  const page = readFileSync(path.join(from, file), 'utf8')
  const middle = page.indexOf('<main')
  const [head, body] = [page.slice(0, middle), page.slice(middle)]
  const target = path.join(to, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${head}${body}`)
}
