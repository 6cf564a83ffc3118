import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locale } from '#locales/languages.ts'

import { canonical } from '../model/canonical.ts'
import { kinds, type Document } from '../model/index.ts'
import { canonicalMarkdown } from '../rich-text/to-markdown.ts'
import { factsFile, localeOfFile, wordsFile } from './layout.ts'
import { printYaml } from './print.ts'

/**
 * Writes a document in the format of `content/README.md`, in its one canonical form: writing what was
 * read gives the same bytes. Files of languages the document no longer has are removed.
 *
 * @param directory holds the folders of the kinds.
 * @param media path of the file a document of kind media is about.
 * @returns the document's folder.
 */
export async function writeDocument({
  directory,
  document,
  media,
}: {
  directory: string
  document: Document
  media?: string | undefined
}): Promise<string> {
  const { kind, key } = document
  const { facts, words } = canonical({ document, richText: canonicalMarkdown })
  const folder = join(directory, kind, key)
  await mkdir(folder, { recursive: true })
  const files = new Map<string, string>()
  if (Object.keys(facts).length > 0) {
    files.set(factsFile, printYaml({ schema: kinds[kind].facts, fields: facts }))
  }
  for (const [locale, fields] of Object.entries(words)) {
    const text = printYaml({ schema: kinds[kind].words, fields })
    files.set(wordsFile(locale as Locale), text)
  }
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  if (media && 'file' in facts) await copyFile(media, join(folder, facts.file))
  for (const name of await readdir(folder)) {
    if ((name === factsFile || localeOfFile(name)) && !files.has(name)) await rm(join(folder, name))
  }
  return folder
}
