import { locales } from '#locales/languages.ts'

import type { ParsedDocument } from '../files/checks.ts'
import { sourceLocale } from '../files/translation.ts'
import { kinds } from '../model/index.ts'
import { leavesIn } from '../model/leaves.ts'
import { isInternal } from '../rich-text/markdown.ts'
import { addresses, textsIn } from './text.ts'

/** What the documents name: organisations, places, people, works. Names keep their own language. */
export interface Names {
  /** A text without the names in it, without what it quotes, and without addresses. */
  without: (text: string) => string
}

/** The names in documents, as their facts and titles have them; terms of the glossary are none. */
export function namesIn(documents: ParsedDocument[]): Names {
  const found = documents.flatMap((document) => [
    ...linesOf(document),
    ...titlesOf(document),
    ...linkedWorksOf(document),
  ])
  const names = [...new Set(found)]
    .filter((name) => /\p{Lu}.*\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu')
  return {
    without: (text) =>
      text.replace(addresses, ' ').replace(quoted, ' ').replace(named, ' ').replace(/\s+/g, ' '),
  }
}

const quoted = /[“„”«»"][^“„”«»"]*[”“«»"]|[‘‚][^‘’‚]*’(?!\p{L})/gu

/** Plain lines of the facts, which are the same in every language. */
function linesOf({ kind, facts }: ParsedDocument): string[] {
  return leavesIn({ schema: kinds[kind].facts, value: facts?.value }).flatMap(
    ({ path, value, meta }) =>
      typeof value === 'string' && Object.keys(meta).length === 0 && path.at(-1) !== 'role'
        ? [value]
        : [],
  )
}

/** Titles, and their parts: "Wir sind Kinder, a film" names a film. */
function titlesOf(document: ParsedDocument): string[] {
  if (document.kind === 'glossary' || document.kind === 'pages') return []
  return locales
    .flatMap((locale) => textsIn({ document, locale }))
    .filter(({ path }) => path[0] === 'title')
    .flatMap(({ value }) => [value, ...value.split(/[,:()–—]/).map((part) => part.trim())])
}

/** Works a text links to by their own titles, which stay as they are in translations. */
function linkedWorksOf(document: ParsedDocument): string[] {
  const locale = sourceLocale(document)
  if (!locale) return []
  return textsIn({ document, locale })
    .flatMap(({ links }) => links)
    .flatMap(({ url, label }) => (isInternal(url) ? [] : [label]))
}
