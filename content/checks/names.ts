import { locales } from '#locales/languages.ts'

import type { ParsedDocument } from '../files/checks.ts'
import { sourceLocale } from '../files/translation.ts'
import type { Fields } from '../model/canonical.ts'
import { kinds, type KindSlug } from '../model/index.ts'
import { leavesIn } from '../model/leaves.ts'
import { isInternal } from '../rich-text/markdown.ts'
import { addresses, textsIn } from './text.ts'

/** What the documents name: organisations, places, people, works. Names keep their own language. */
export interface Names {
  /** A text without the names in it, without what it quotes, and without addresses. */
  without: (text: string) => string
  /** Whether a word is part of a name, inflected too: "Aarhusban". */
  has: (word: string) => boolean
}

const known = new WeakMap<ParsedDocument[], Names>()

/**
 * The names in documents, as their facts and titles have them; terms of the glossary are none. Several
 * checks ask for them, so they are kept.
 */
export function namesIn(documents: ParsedDocument[]): Names {
  let names = known.get(documents)
  if (!names) known.set(documents, (names = readNames(documents)))
  return names
}

function readNames(documents: ParsedDocument[]): Names {
  const found = documents.flatMap((document) => [
    ...linesOf(document),
    ...titlesOf(document),
    ...linkedWorksOf(document),
  ])
  const names = [...new Set(found)].filter((name) => /\p{L}{2}/u.test(name))
  const patterns = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return name.includes(' ') ? `${pattern}\\p{Ll}{0,${ending}}` : pattern
    })
  const named = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
  const words = new Set(names.flatMap((name) => name.match(capitalised) ?? []))
  for (const document of documents) for (const word of sharedWordsOf(document)) words.add(word)
  const stems = new Set([...words].filter(({ length }) => length >= shortest).map(plain))
  return {
    has: (word) => {
      const longest = /^\p{Lu}/u.test(word) ? ending : endingOfAdjective
      const starts = Array.from({ length: longest }, (_, index) => word.slice(0, -1 - index))
      return words.has(word) || starts.some((start) => stems.has(plain(start)))
    },
    without: kept((text) =>
      text.replace(addresses, ' ').replace(quoted, ' ').replace(named, ' ').replace(/\s+/g, ' '),
    ),
  }
}

/** A function that remembers what it made of each text. */
function kept(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>()
  return (text) => {
    let found = made.get(text)
    if (found === undefined) made.set(text, (found = make(text)))
    return found
  }
}

const capitalised = /\p{Lu}[\p{L}\p{M}]+/gu

/** Letters a name must have before an ending may follow. */
const shortest = 4

/** Letters of an ending, and of one that makes an adjective of a name: "Fryshusetről", "aarhusi". */
const [ending, endingOfAdjective] = [6, 2]

/** A name as its inflected forms have it: "Górniczában", "aarhusi". */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const quoted = /[“„”«»"][^“„”«»"]*[”“«»"]|[‘‚][^‘’‚]*’(?!\p{L})/gu

/** Plain lines of the facts, which are the same in every language. */
function linesOf({ kind, facts }: ParsedDocument): string[] {
  return leavesIn({ schema: kinds[kind].facts, value: facts?.value }).flatMap(
    ({ path, value, meta }) => {
      if (typeof value !== 'string' || Object.keys(meta).length > 0) return []
      const name = path.at(-1)
      const isName = name === 'name' || name === 'publisher'
      return isName || (name !== 'role' && /\p{Lu}/u.test(value)) ? [value] : []
    },
  )
}

/** Kinds whose titles are plain words. */
const unnamed: readonly KindSlug[] = ['glossary', 'situations', 'thesaurus', 'pages']

/**
 * Names of organisations in every language, and of other documents what several languages call them:
 * "Wir sind Kinder" of "Wir sind Kinder, a film" and "Wir sind Kinder, en film".
 */
function titlesOf(document: ParsedDocument): string[] {
  if (unnamed.includes(document.kind)) return []
  const titles = Object.values(document.words).flatMap(({ value }) => {
    const title = (value as Fields | undefined)?.['title']
    return typeof title === 'string' ? [title] : []
  })
  const parts = titles.flatMap((title) => [
    ...new Set([title, ...title.split(/[,:()–—]/).map((part) => part.trim())]),
  ])
  const isShared = (part: string) => parts.filter((other) => other === part).length > 1
  return document.kind === 'organisations' || titles.length === 1 ? parts : parts.filter(isShared)
}

/** Works a text links to by their own titles, which stay as they are in translations. */
function linkedWorksOf(document: ParsedDocument): string[] {
  const locale = sourceLocale(document)
  if (!locale) return []
  return textsIn({ document, locale })
    .flatMap(({ links }) => links)
    .flatMap(({ url, label }) => (isInternal(url) || !label.includes(' ') ? [] : [label]))
}

/** Capitalised words that several languages of a document write alike. */
function sharedWordsOf(document: ParsedDocument): string[] {
  const languages = new Map<string, number>()
  for (const locale of locales) {
    const words = textsIn({ document, locale }).flatMap(
      ({ value }) => value.match(capitalised) ?? [],
    )
    for (const word of new Set(words)) languages.set(word, (languages.get(word) ?? 0) + 1)
  }
  return [...languages].flatMap(([word, count]) => (count > 1 ? [word] : []))
}
