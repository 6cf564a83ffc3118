import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readPage } from '../page.ts'
import type { BuiltSite } from './check.ts'
import { DeadLinks } from './deadLinks.ts'
import { Headings } from './headings.ts'
import { InlineCode } from './inlineCode.ts'
import { Languages } from './languages.ts'
import { Leftovers } from './leftovers.ts'
import { OwnHost } from './ownHost.ts'

const checks = [DeadLinks, Headings, InlineCode, Languages, Leftovers, OwnHost]

/** Reads every page of a built site and looks at it with every check. @returns what is wrong. */
export async function checkSite(site: BuiltSite): Promise<string[]> {
  const running = checks.map((Each) => new Each(site))
  for (const file of site.files) {
    if (!file.endsWith('.html')) continue
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const page = readPage(address, await readFile(join(site.folder, file), 'utf8'))
    for (const check of running) check.inspect(page)
  }
  for (const check of running) check.finish()
  return running.flatMap(({ problems }) => problems)
}
