import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { runNode } from '../fixtures/commands.ts'
import { findableIn } from '../fixtures/release.ts'
import { variablesOf } from '../integration/sqlite.ts'

const root = path.join(import.meta.dirname, '..', '..')
const copy = mkdtempSync(path.join(os.tmpdir(), 'common-ground-seventh-'))
const live = path.join(copy, 'data', 'live')

const page = (address: string) => readFileSync(path.join(live, address, 'index.html'), 'utf8')

// CONTRIBUTING.md, "Add a language": done here as it is written there, and nothing besides.
beforeAll(async () => {
  copyRepository()
  edit('locales/languages.ts', (text) =>
    text.replace(
      '\n] as const',
      "\n  { code: 'nl', name: 'Nederlands', openGraph: 'nl_NL', direction: 'ltr', analyser: 'dutch', compounds: true },$&",
    ),
  )
  edit('locales/pathnames.ts', (text) =>
    text.replace(/hu: '([^']+)' \}/g, "hu: '$1', nl: 'nl-$1' }"),
  )
  cpSync(path.join(copy, 'locales', 'en'), path.join(copy, 'locales', 'nl'), { recursive: true })
  edit('locales/nl/site.json', (text) =>
    text.replaceAll('Common Ground', 'Gemeenschappelijke grond'),
  )
  cpSync(path.join(root, 'tests', 'fixtures', 'content'), path.join(copy, 'content', 'starter'), {
    recursive: true,
  })
  writeFileSync(
    path.join(copy, 'content/starter/glossary/term/nl.yaml'),
    'title: vertrouwen\nsummary: Een Nederlandse uitleg.\ntranslation:\n  method: human\n  source: en\n  state: translated\n',
  )
  for (const script of ['cms:types', 'cms:prepare', 'content:import', 'publish'])
    await runScript(script)
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

test('types ask for nothing else', async () => {
  await run(['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'])
})

test('the site has it: its own words, pages below its own pathnames, marked as its language', () => {
  const home = page('nl')
  expect(home).toContain('<html lang="nl"')
  expect(home).toContain('Gemeenschappelijke grond')
  expect(page('nl/nl-fogalomtar/vertrouwen')).toContain('Een Nederlandse uitleg.')
})

test('the other languages lead to it, and search engines know', () => {
  expect(page('en')).toMatch(/<a[^>]*href="\/nl\/"[^>]*hreflang="nl"/)
  expect(page('en')).toMatch(/<link rel="alternate" hreflang="nl" href="[^"]+\/nl\/"/)
  expect(readFileSync(path.join(live, 'sitemap.xml'), 'utf8')).toContain('/nl/sitemap.xml')
  expect(existsSync(path.join(live, 'nl/nl-fogalomtar/feed.xml'))).toBe(true)
})

test('the search finds what is written in it', () => {
  expect([...findableIn(live, 'nl').keys()]).toContain('/nl/nl-fogalomtar/vertrouwen/')
})

function copyRepository(): void {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  )
  for (const file of files.split('\0')) {
    if (!file || /^(tests|content\/starter|docs)\//.test(file)) continue
    const from = path.join(root, file)
    if (existsSync(from)) cpSync(from, path.join(copy, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(path.join(copy, file), 'utf8')
  const changed = change(text)
  expect(changed, `${file} has the form this test expects`).not.toBe(text)
  writeFileSync(path.join(copy, file), changed)
}

const runScript = (script: string) => run(['--run', script])

async function run(script: string[]): Promise<void> {
  const variables = {
    ...variablesOf({ directory: path.join(copy, 'data') }),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const { code, output } = await runNode({ script, variables, directory: copy })
  expect(code, output).toBe(0)
}
