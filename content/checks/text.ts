import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { Locale } from '#locales/languages.ts'

import type { ParsedDocument } from '../files/checks.ts'
import type { Path } from '../files/yaml.ts'
import type { FieldMeta } from '../model/fields.ts'
import { kinds } from '../model/index.ts'
import { leavesIn } from '../model/leaves.ts'

/** What one field of a document says in one language. */
export interface Text {
  document: ParsedDocument
  locale: Locale
  path: Path
  /** As it stands in the file, Markdown where it is rich text. */
  value: string
  /** What a reader reads: a string a paragraph, heading or item, without Markdown and addresses of links. */
  blocks: string[]
  links: Link[]
  /** Whether each language has its own, and who reads it. */
  own: FieldMeta['own']
}

/** Where some words of a text lead. */
export interface Link {
  url: string
  label: string
}

/** Web and mail addresses, and names of files, as they are written in a text. */
export const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"“”„)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}.-])(?:[\w-]{2,}\.)+[a-z]{2,6}(?![\p{L}-])(?:\/[^\s<>"“”„)]*)?/gu

const read = new WeakMap<ParsedDocument, Partial<Record<Locale, Text[]>>>()

/**
 * Every text of a document that a reader or the search reads in one language, in the order of the model.
 * Every check asks for them, so they are kept.
 */
export function textsIn({
  document,
  locale,
}: {
  document: ParsedDocument
  locale: Locale
}): Text[] {
  const languages = read.get(document) ?? {}
  read.set(document, languages)
  return (languages[locale] ??= readTexts({ document, locale }))
}

/** Whether a reader reads it, rather than the search alone. */
export const isShown = ({ own }: Pick<Text, 'own'>): boolean => own !== 'searched'

/** The text of one language at a place, if there is one. */
export function sameText(texts: Text[], { path }: Pick<Text, 'path'>): Text | undefined {
  return texts.find((text) => text.path.join() === path.join())
}

function readTexts({ document, locale }: { document: ParsedDocument; locale: Locale }): Text[] {
  const { kind, words } = document
  return leavesIn({ schema: kinds[kind].words, value: words[locale]?.value }).flatMap(
    ({ path, value, meta }) => {
      if (path[0] === 'translation' || meta.format === 'slug') return []
      const text = String(value)
      const said = meta.richText
        ? readMarkdown(fromMarkdown(text))
        : { blocks: text.split(/\n{2,}/).map(inOneLine), links: [] }
      return [{ document, locale, path, value: text, ...said, own: meta.own }]
    },
  )
}

function readMarkdown(node: Nodes): Pick<Text, 'blocks' | 'links'> {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return { blocks: [inOneLine(textOf(node))], links: linksOf(node) }
  }
  const below = 'children' in node ? node.children.map(readMarkdown) : []
  return {
    blocks: below.flatMap(({ blocks }) => blocks),
    links: below.flatMap(({ links }) => links),
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function linksOf(node: Nodes): Link[] {
  const own = node.type === 'link' ? [{ url: node.url, label: inOneLine(textOf(node)) }] : []
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
