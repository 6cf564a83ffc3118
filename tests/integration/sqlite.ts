import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Environment of the portal under test, or why there can be none. */
    portal: { variables: Record<string, string> } | { missing: string }
  }
}

/** Gives the suite a folder of its own, with an SQLite file in it. */
export default function setup(project: TestProject) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'common-ground-'))
  project.provide('portal', { variables: variablesOf({ directory }) })
  return () => rmSync(directory, { recursive: true, force: true })
}

/** The environment of a portal under test. */
export function variablesOf({ directory, url }: { directory: string; url?: string }) {
  return {
    DATA_DIR: directory,
    DATABASE_URL: url ?? `file:${path.join(directory, 'portal.sqlite')}`,
    PAYLOAD_SECRET: 'a secret of the tests, long enough for it',
    SITE_URL: 'http://localhost:4321',
    CMS_URL: 'http://localhost:3000',
  }
}
