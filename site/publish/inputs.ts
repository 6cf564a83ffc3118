import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { buildDay, siteUrl } from '../environment.ts'
import { contentRevision } from '../loaders/revision.ts'
import { filesIn } from './files.ts'
import type { Inputs } from './releases.ts'

/** What the site is built from: its own part, what it imports, and what decides how both are built. */
const folders = ['site', 'content', 'locales']
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** Files of those folders that no page is made of. */
const unused = /^content\/(starter|commands|files)\/|^site\/(film|publish|serve)\/|\.md$/

/** What a site built now would be built from. @param root the repository. */
export async function currentInputs(root: string): Promise<Inputs> {
  const hash = createHash('sha256').update(siteUrl)
  const sources = await Promise.all(
    folders.map(async (folder) =>
      (await filesIn(join(root, folder))).map((file) => `${folder}/${file}`),
    ),
  )
  for (const file of [...sources.flat(), ...files]) {
    if (unused.test(file)) continue
    hash.update(`\0${file}\0`).update(await readFile(join(root, file)))
  }
  return { code: hash.digest('hex'), content: await contentRevision(), day: buildDay }
}
