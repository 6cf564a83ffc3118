import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { locales, type Locale } from '#locales/languages.ts'

import { canonical } from '../model/canonical.ts'
import { isKind, kinds, type Document, type KindSlug } from '../model/index.ts'
import { canonicalMarkdown } from '../rich-text/to-markdown.ts'
import { checkDocument, checkDocuments, type ParsedDocument } from './checks.ts'
import { factsFile, nameOf, wordsFile } from './layout.ts'
import type { Problem } from './problem.ts'
import { parseYaml, type Parsed } from './yaml.ts'

/** What a directory of the content format holds. */
export interface Reading {
  /** The documents that are right, in the order of the registry and then of their keys. */
  documents: Document[]
  /** Everything that is wrong, in the order of the files. */
  problems: Problem[]
  /** Languages that documents have a file for which was left out, by `<kind>/<key>`. */
  brokenLocales: Map<string, Locale[]>
}

/**
 * Reads every document of a directory in the format of `content/README.md`.
 *
 * A fault leaves out its document, or only that language of it when the fault is in a language file; all
 * the rest is returned. Files and folders whose names begin with a dot are passed over.
 *
 * @throws when the directory itself cannot be read.
 */
export async function readDocuments({ directory }: { directory: string }): Promise<Reading> {
  const { parsed, problems } = await parseDocuments({ directory })
  const documents: Document[] = []
  const brokenLocales = new Map<string, Locale[]>()
  for (const document of parsed) {
    problems.push(...document.problems)
    if (document.problems.some(({ locale }) => locale === undefined)) continue
    const broken = locales.filter((locale) =>
      document.problems.some((problem) => problem.locale === locale),
    )
    if (broken.length > 0) brokenLocales.set(nameOf(document), broken)
    const words = Object.fromEntries(
      Object.entries(document.words)
        .filter(([locale]) => !broken.includes(locale as Locale))
        .map(([locale, { value }]) => [locale, value]),
    )
    if (Object.keys(words).length === 0) continue
    const { kind, key } = document
    const read = { kind, key, facts: document.facts!.value, words } as Document
    documents.push(canonical({ document: read, richText: canonicalMarkdown }))
  }
  return { documents, problems, brokenLocales }
}

/**
 * Reads every document of a directory as it stands in its files, with the lines of its fields.
 *
 * @returns the documents with their faults, right or not, and what is wrong with the directory itself.
 * @throws when the directory itself cannot be read.
 */
export async function parseDocuments({ directory }: { directory: string }): Promise<{
  parsed: ParsedDocument[]
  problems: Problem[]
}> {
  const problems: Problem[] = []
  const parsed: ParsedDocument[] = []
  const folders = await foldersIn(directory).catch((cause: unknown) => {
    throw new Error(
      `The folder ${resolve(directory)} cannot be read: name one that holds content.`,
      { cause },
    )
  })
  for (const folder of folders) {
    if (isKind(folder)) continue
    const message = `is no kind: use one of ${Object.keys(kinds).join(', ')}`
    problems.push({ file: join(directory, folder), message })
  }
  for (const kind of Object.keys(kinds).filter((slug) => folders.includes(slug)) as KindSlug[]) {
    for (const key of await foldersIn(join(directory, kind))) {
      const document = await readDocument({ folder: join(directory, kind, key), kind, key })
      checkDocument(document)
      parsed.push(document)
    }
  }
  checkDocuments(parsed)
  return { parsed, problems }
}

async function readDocument({
  folder,
  kind,
  key,
}: {
  folder: string
  kind: KindSlug
  key: string
}): Promise<ParsedDocument> {
  const document: ParsedDocument = {
    folder,
    kind,
    key,
    files: [],
    facts: undefined,
    words: {},
    problems: [],
  }
  const entries = await readdir(folder, { withFileTypes: true })
  document.files = entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort()
  document.facts = await readFields({ document, name: factsFile })
  for (const locale of locales.filter((code) => document.files.includes(wordsFile(code)))) {
    document.words[locale] = await readFields({ document, name: wordsFile(locale), locale })
  }
  return document
}

/** A missing `facts.yaml` says nothing, which is right where a kind needs no facts. */
async function readFields({
  document,
  name,
  locale,
}: {
  document: ParsedDocument
  name: string
  locale?: Locale
}): Promise<Parsed<unknown>> {
  const { folder, kind, files } = document
  const file = join(folder, name)
  const [part, other] = locale ? (['words', 'facts'] as const) : (['facts', 'words'] as const)
  const parsed = parseYaml({
    text: files.includes(name) ? await readFile(file, 'utf8') : '',
    schema: kinds[kind][part],
    unknownField: (field) => {
      if (!(field in kinds[kind][other].shape)) return undefined
      return part === 'words'
        ? `it is the same in every language, move it to ${factsFile}`
        : 'it differs by language, move it to the language files'
    },
  })
  document.problems.push(
    ...parsed.faults.map((fault) => ({ file, ...(locale && { locale }), ...fault })),
  )
  return parsed
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}
