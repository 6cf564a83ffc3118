import { createHash } from 'node:crypto'

import { locales, type Locale } from '#locales/languages.ts'

import type { Fields } from './canonical.ts'
import type { Document, KindSlug } from './index.ts'

/**
 * Short hash of what a document says in one language, rich text as canonical Markdown. A translation
 * keeps the revision of its source it was made from (`translation.sourceRevision`); its own translation
 * record and its slug do not count, since neither is translated.
 *
 * @returns 12 hexadecimal digits of a SHA-256; undefined when the document has no words in that language.
 */
export function revisionOf({
  document,
  locale,
}: {
  document: Document
  locale: Locale
}): string | undefined {
  const words = document.words[locale] as Fields | undefined
  if (!words) return undefined
  const { translation: _record, slug: _slug, ...said } = words
  return createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')
    .slice(0, 12)
}

/**
 * Whether the source of a translation has changed since it was made. A text that is no translation, or
 * whose source is not known, is never stale.
 */
export function isStale({ document, locale }: { document: Document; locale: Locale }): boolean {
  const { source, sourceRevision } = translationOf({ document, locale }) ?? {}
  if (!source || !sourceRevision) return false
  const current = revisionOf({ document, locale: source })
  return current !== undefined && current !== sourceRevision
}

/** The document with `translation.sourceRevision` filled in where a translation has none. */
export function withSourceRevisions<K extends KindSlug>(document: Document<K>): Document<K> {
  const words = { ...document.words }
  for (const locale of locales) {
    const translation = translationOf({ document, locale })
    if (!translation?.source || translation.sourceRevision) continue
    const sourceRevision = revisionOf({ document, locale: translation.source })
    if (sourceRevision === undefined) continue
    words[locale] = { ...words[locale]!, translation: { ...translation, sourceRevision } }
  }
  return { ...document, words }
}

interface Translation {
  source?: Locale
  sourceRevision?: string
}

function translationOf({
  document,
  locale,
}: {
  document: Document
  locale: Locale
}): Translation | undefined {
  return (document.words[locale] as { translation?: Translation } | undefined)?.translation
}

/** The same value with its fields in one order, so that the order of a file is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  )
}
