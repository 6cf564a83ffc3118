import { join } from 'node:path'

import { z } from 'zod'

import { defaultLocale, locales, type Locale } from '#locales/languages.ts'

import type { Fields } from '../model/canonical.ts'
import { key as keySchema, unwrap } from '../model/fields.ts'
import { isKind, kinds, linkedKinds, listedKinds, type KindSlug } from '../model/index.ts'
import { leavesIn, targetOf } from '../model/leaves.ts'
import { checkMarkdown, linksIn } from '../rich-text/markdown.ts'
import { slugify } from '../slug.ts'
import { factsFile, localeOfFile, nameOf, wordsFile } from './layout.ts'
import type { Problem } from './problem.ts'
import { sourceLocale, translationOf } from './translation.ts'
import { pathName, type Parsed, type Path } from './yaml.ts'

/** One folder as it was read; its checks add to its problems. */
export interface ParsedDocument {
  folder: string
  kind: KindSlug
  key: string
  /** Names of the files in the folder. */
  files: string[]
  facts: Parsed<unknown> | undefined
  words: Partial<Record<Locale, Parsed<unknown>>>
  problems: Problem[]
}

/** Checks of one document that its schemas cannot make. */
export function checkDocument(document: ParsedDocument): void {
  checkFiles(document)
  checkRows(document)
  checkSlugs(document)
  checkTranslations(document)
  checkTexts(document)
}

/** Checks between documents: references lead somewhere, slugs are unique within kind and language. */
export function checkDocuments(documents: ParsedDocument[]): void {
  const byName = new Map(documents.map((document) => [nameOf(document), document]))
  const slugs = new Map<string, string>()
  for (const document of documents) {
    checkReferences({ document, byName })
    for (const locale of locales) {
      const words = valueOf(document.words[locale])
      const slug = words && slugOf(words, locale)
      if (!slug) continue
      const place = `${locale}/${document.kind}/${slug}`
      const other = slugs.get(place)
      if (other === undefined) slugs.set(place, nameOf(document))
      else {
        const message = `the slug "${slug}" is that of ${other} too: write another under "slug"`
        report({ document, locale, path: words['slug'] ? ['slug'] : ['title'], message })
      }
    }
  }
}

/** A problem of one field: in a language's words where a language is given, else in the facts. */
export function problemAt({
  document,
  locale,
  path,
  within,
  message,
}: Place & { document: ParsedDocument; message: string }): Problem {
  const file = join(document.folder, locale ? wordsFile(locale) : factsFile)
  const parsed = locale ? document.words[locale] : document.facts
  return { file, line: parsed!.lineOf(path, within), ...(locale && { locale }), message }
}

interface Place {
  locale?: Locale
  path: Path
  /** Line inside the text, or words of it, where the fault is not the whole text's. */
  within?: number | string
}

function checkFiles({ folder, kind, key, files, facts, words, problems }: ParsedDocument): void {
  if (!keySchema().safeParse(key).success) {
    problems.push({ file: folder, message: `"${key}" is no key: use a-z, 0-9 and single hyphens` })
  }
  const media = kind === 'media' ? String(valueOf(facts)?.['file'] ?? '') : undefined
  for (const name of files) {
    if (name === factsFile || name === media || localeOfFile(name)) continue
    const message = name.endsWith('.yaml')
      ? `is no language of the portal: name it after one of ${locales.join(', ')}`
      : 'belongs to no document: only kind media has files, named under "file" in its facts.yaml'
    problems.push({ file: join(folder, name), message })
  }
  if (media && !files.includes(media)) {
    const message = `the file "${media}" is not beside it: add it or mend "file"`
    problems.push({ file: join(folder, factsFile), line: facts!.lineOf(['file']), message })
  }
  if (Object.keys(words).length === 0) {
    const message = `has no language file: write ${wordsFile(defaultLocale)}`
    problems.push({ file: folder, message })
  }
}

/** Rows that carry words: keys once each, words only for rows there are, and where they must be. */
function checkRows(document: ParsedDocument): void {
  const { kind, facts, words } = document
  const source = sourceLocale(document)
  for (const [field, schema] of Object.entries(
    kinds[kind].words.shape as Record<string, z.ZodType>,
  )) {
    const type = unwrap(schema)
    if (!(type instanceof z.ZodRecord) || !valueOf(facts)) continue
    const rows = ((valueOf(facts)![field] ?? []) as { key: string }[]).map(({ key }) => key)
    rows.forEach((key, index) => {
      if (rows.indexOf(key) === index) return
      const message = `${pathName([field, index, 'key'])} "${key}" is used twice: give each row its own key`
      report({ document, path: [field, index, 'key'], message })
    })
    const required = requiredFields(unwrap(type.valueType as z.ZodType))
    for (const locale of Object.keys(words) as Locale[]) {
      const value = valueOf(words[locale])
      if (!value) continue
      const described = Object.keys(value[field] ?? {})
      for (const key of described.filter((row) => !rows.includes(row))) {
        const known =
          rows.length > 0 ? `use one of ${rows.join(', ')}` : `add the row to ${factsFile}`
        const message = `${field}.${key} has no row with that key in ${factsFile}: ${known}`
        report({ document, locale, path: [field, key], message })
      }
      if (locale !== source || required.length === 0) continue
      for (const key of rows.filter((row) => !described.includes(row))) {
        const message = `${field}.${key} is missing, which ${factsFile} names: write its ${required.join(', ')}`
        report({ document, locale, path: [field], message })
      }
    }
  }
}

/** Titles give slugs, and the rows that have pages of their own (chapters) have each their own. */
function checkSlugs(document: ParsedDocument): void {
  for (const locale of Object.keys(document.words) as Locale[]) {
    const value = valueOf(document.words[locale])
    if (!value) continue
    if (typeof value['title'] === 'string' && !slugOf(value, locale)) {
      report({
        document,
        locale,
        path: ['title'],
        message: 'title gives no slug: write one under "slug"',
      })
    }
    for (const [field, schema] of Object.entries(
      kinds[document.kind].words.shape as Record<string, z.ZodType>,
    )) {
      const type = unwrap(schema)
      if (!(type instanceof z.ZodRecord)) continue
      const row = unwrap(type.valueType as z.ZodType)
      if (!(row instanceof z.ZodObject) || !('slug' in row.shape)) continue
      const slugs = new Map<string, string>()
      for (const [key, words] of Object.entries((value[field] ?? {}) as Record<string, Fields>)) {
        const slug = slugOf(words, locale)
        const other = slugs.get(slug)
        if (!slug || other !== undefined) {
          const message = slug
            ? `${field}.${key} has the slug "${slug}" of ${field}.${other}: write another under "slug"`
            : `${field}.${key}.title gives no slug: write one under "slug"`
          report({
            document,
            locale,
            path: [field, key, words['slug'] ? 'slug' : 'title'],
            message,
          })
        }
        slugs.set(slug, key)
      }
    }
  }
}

/** A translation names a source, and the source is there. */
function checkTranslations(document: ParsedDocument): void {
  for (const locale of Object.keys(document.words) as Locale[]) {
    const translation = translationOf(document, locale)
    const path = ['translation', 'source']
    if (!translation) continue
    const { method, source } = translation as { method: string; source?: string }
    if (method === 'none' && source !== undefined) {
      const message = 'translation.source has no place beside method none: leave one of them out'
      report({ document, locale, path, message })
    }
    if (method !== 'none' && source === undefined) {
      report({
        document,
        locale,
        path,
        message: 'translation.source is missing: name the language it was translated from',
      })
    }
    if (source !== undefined && (source === locale || !(source in document.words))) {
      const message = `translation.source "${source}" is no other language of this document: use one of its language files`
      report({ document, locale, path, message })
    }
  }
}

/** Rich text says only what the portal shows. */
function checkTexts(document: ParsedDocument): void {
  for (const { locale, path, markdown } of richTextsOf(document)) {
    for (const { line, message } of checkMarkdown(markdown)) {
      report({ document, locale, path, within: line, message: `${pathName(path)}: ${message}` })
    }
  }
}

function checkReferences({
  document,
  byName,
}: {
  document: ParsedDocument
  byName: Map<string, ParsedDocument>
}): void {
  for (const leaf of leavesIn({
    schema: kinds[document.kind].facts,
    value: valueOf(document.facts),
  })) {
    const { path, value, meta } = leaf
    const target = targetOf(leaf)
    const fault = meta.listedKind
      ? faultOfKind(String(value))
      : target && faultOf({ target, byName, linked: meta.reference === 'any' })
    if (fault) report({ document, path, message: `${pathName(path)}: ${fault}` })
  }
  for (const { locale, path, markdown } of richTextsOf(document)) {
    for (const { line, target } of linksIn(markdown)) {
      const fault = faultOf({ target, byName, linked: true })
      if (!fault) continue
      report({ document, locale, path, within: line, message: `${pathName(path)}: ${fault}` })
    }
  }
  checkChapters({ document, byName })
}

/** Courses and events name chapters of handbooks. */
function checkChapters({
  document,
  byName,
}: {
  document: ParsedDocument
  byName: Map<string, ParsedDocument>
}): void {
  if (document.kind !== 'courses' && document.kind !== 'events') return
  const chapters = (valueOf(document.facts)?.['chapters'] ?? []) as {
    handbook: string
    chapter: string
  }[]
  chapters.forEach(({ handbook, chapter }, index) => {
    const facts = valueOf(byName.get(`handbooks/${handbook}`)?.facts)
    const keys = (facts?.['chapters'] ?? []) as { key: string }[]
    if (!facts || keys.some(({ key }) => key === chapter)) return
    const path = ['chapters', index, 'chapter']
    const message = `${pathName(path)}: handbooks/${handbook} has no chapter "${chapter}": use one of ${keys.map(({ key }) => key).join(', ')}`
    report({ document, path, message })
  })
}

/** What is wrong with a reference; `linked`: a reader is to follow it. */
function faultOf({
  target,
  byName,
  linked,
}: {
  target: string
  byName: Map<string, ParsedDocument>
  linked: boolean
}): string | undefined {
  const kind = target.split('/')[0]!
  if (!isKind(kind)) return `"${kind}" is no kind: use one of ${Object.keys(kinds).join(', ')}`
  if (!byName.has(target)) return `there is no ${target}: add it or take the reference out`
  if (linked && !linkedKinds.some((each) => each === kind)) {
    return `${target} has no page to lead to: name a document of another kind`
  }
  return undefined
}

function faultOfKind(slug: string): string | undefined {
  if (listedKinds.some((kind) => kind === slug)) return undefined
  return `"${slug}" is no kind with an index: use one of ${listedKinds.join(', ')}`
}

function richTextsOf(document: ParsedDocument): { locale: Locale; path: Path; markdown: string }[] {
  return (Object.keys(document.words) as Locale[]).flatMap((locale) =>
    leavesIn({ schema: kinds[document.kind].words, value: valueOf(document.words[locale]) })
      .filter(({ meta }) => meta.richText)
      .map(({ path, value }) => ({ locale, path, markdown: String(value) })),
  )
}

function report(problem: Parameters<typeof problemAt>[0]): void {
  problem.document.problems.push(problemAt(problem))
}

function slugOf(words: Fields, locale: Locale): string {
  return (
    (words['slug'] as string | undefined) ??
    slugify((words['title'] as string | undefined) ?? '', locale)
  )
}

function valueOf(parsed: Parsed<unknown> | undefined): Fields | undefined {
  return parsed?.value as Fields | undefined
}

function requiredFields(schema: z.ZodType): string[] {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([name]) => name)
}
