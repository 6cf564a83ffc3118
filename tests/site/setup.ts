import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { runNode } from '../fixtures/commands.ts'
import { variablesOf } from '../integration/sqlite.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site as it was first published. */
    published: string
  }
}

/** A small portal of its own, with the content of `fixtures/content`, published once. */
export default async function setup(project: TestProject) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'common-ground-site-'))
  const variables = { ...variablesOf({ directory }), ASTRO_TELEMETRY_DISABLED: '1' }
  const scripts = [
    ['cms/commands/prepare-database.ts'],
    ['cms/commands/import.ts', 'tests/fixtures/content'],
    ['site/publish/publish.ts'],
  ]
  const remove = () => rmSync(directory, { recursive: true, force: true })
  for (const script of scripts) {
    const { code, output } = await runNode({ script, variables })
    if (code === 0) continue
    remove()
    throw new Error(`${script.join(' ')} ended with ${code}:\n${output}`)
  }
  // The suites publish anew; this is what was published first.
  const published = path.join(directory, 'published')
  cpSync(realpathSync(path.join(directory, 'live')), published, { recursive: true })
  project.provide('portal', { variables })
  project.provide('published', published)
  return remove
}
