import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { close, createIndex } from 'pagefind'

import { escapeHtml } from '../documents/bodies.ts'
import { normalise } from './analysis.ts'
import type { SearchRecord } from './record.ts'

/** What a build of one language's index needs. */
export interface IndexOptions {
  /** BCP 47 code; decides the stemmer. */
  locale: string
  records: readonly SearchRecord[]
  /** Folder of this language's index. */
  directory: string
}

/** Pagefind also brings ready-made interfaces; the portal has its own. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|(index|fragment|filter)\/.*|.*\.pf_meta|wasm\.(?!unknown).*)$/

/**
 * Writes the search index of one language. The same records give the same bytes. Languages are built one
 * at a time, each in a service of its own, since an index of thousands of pages takes gigabytes.
 *
 * @throws when Pagefind refuses a record, naming its page.
 */
export async function buildSearchIndex({
  locale,
  records,
  directory,
}: IndexOptions): Promise<void> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: pageOf(record, locale) })
      if (added.errors.length > 0) {
        throw new Error(`${record.url} could not be indexed: ${added.errors.join('; ')}`)
      }
    }
    const { files } = await index.getFiles()
    for (const { path, content } of files.filter((file) => needed.test(file.path))) {
      const target = join(directory, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
  } finally {
    await close()
  }
}

/** A record as a page that Pagefind reads: the weight of each part, filters, and what results show. */
function pageOf({ kind, title, summary, body, filters }: SearchRecord, locale: string): string {
  const codes = Object.entries(filters).flatMap(([name, values = []]) =>
    values.map((code) => `<i data-pagefind-filter="${name}:${escapeHtml(code)}"></i>`),
  )
  const paragraphs = body.map((html) => `<div>${html}</div>`)
  return normalise(
    `<html lang="${locale}"><body>` +
      `<i data-pagefind-meta="kind:${kind}"></i>${codes.join('')}` +
      `<h1 data-pagefind-meta="title" data-pagefind-weight="8">${escapeHtml(title)}</h1>` +
      `<p data-pagefind-meta="summary" data-pagefind-weight="4">${escapeHtml(summary)}</p>` +
      `${paragraphs.join('')}</body></html>`,
  )
}
