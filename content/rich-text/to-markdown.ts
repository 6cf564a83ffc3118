import type { BlockContent, List, PhrasingContent, Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

import { toRichText } from './from-markdown.ts'
import {
  bold,
  italic,
  type ElementNode,
  type InternalLink,
  type Node,
  type RichText,
} from './lexical.ts'

/**
 * Rich text as Markdown in its one canonical form: a paragraph a line, `-` for lists, `**` and `*`.
 *
 * @param targetOf `<kind>/<key>` of a document linked to; undefined (it is not public, or gone) leaves the
 *   link's words without the link.
 * @throws when the rich text holds what Markdown of the content format cannot say, naming it.
 */
export function toCanonicalMarkdown({
  richText,
  targetOf,
}: {
  richText: RichText
  targetOf: (link: InternalLink) => string | undefined
}): string {
  const children = blocksToMarkdown(richText.root.children, targetOf)
  const root: Root = { type: 'root', children }
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    emphasis: '*',
    resourceLink: false,
  }).trimEnd()
}

/** The canonical form of Markdown: what it becomes on its way through Payload. */
export function canonicalMarkdown(markdown: string): string {
  return toCanonicalMarkdown({
    richText: toRichText({
      markdown,
      linkTo: (target) => {
        const [relationTo, value] = target.split('/') as [string, string]
        return { relationTo, value }
      },
    }),
    targetOf: ({ relationTo, value }) => `${relationTo}/${String(value)}`,
  })
}

type TargetOf = (link: InternalLink) => string | undefined

function blocksToMarkdown(nodes: Node[], targetOf: TargetOf): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    if (!isElement(node)) throw unsayable(node)
    if (node.type === 'list') return [listToMarkdown(node, targetOf)]
    const children = phrasing(node.children, targetOf)
    if (children.length === 0) return []
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children }]
      case 'heading':
        return [{ type: 'heading', depth: headingDepth(node), children: withoutBreaks(children) }]
      case 'quote':
        return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }]
      default:
        throw unsayable(node)
    }
  })
}

function headingDepth(node: ElementNode): 2 | 3 {
  if (node.tag === 'h2') return 2
  if (node.tag === 'h3') return 3
  throw new Error(
    `A heading of level ${String(node.tag)} has no place in the content format: use level 2 or 3.`,
  )
}

/** A heading is one line in Markdown. */
function withoutBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))
}

function listToMarkdown(node: ElementNode, targetOf: TargetOf): List {
  const list: List = {
    type: 'list',
    ordered: node.listType === 'number',
    spread: false,
    children: [],
  }
  if (list.ordered) list.start = node.start ?? 1
  for (const item of node.children.filter(isElement)) {
    const nested = item.children.filter(isElement).filter(({ type }) => type === 'list')
    const children = phrasing(
      item.children.filter((child) => !nested.includes(child as ElementNode)),
      targetOf,
    )
    const last = list.children.at(-1)
    const owner =
      children.length === 0 && nested.length > 0 && last
        ? last
        : { type: 'listItem' as const, spread: false, children: [] as BlockContent[] }
    if (owner !== last) list.children.push(owner)
    if (children.length > 0) owner.children.push({ type: 'paragraph', children })
    owner.children.push(...nested.map((below) => listToMarkdown(below, targetOf)))
  }
  return list
}

/** A stretch of text or a line break, with the marks and the link it stands in. */
interface Span {
  text: string
  format: number
  link?: string | undefined
}

/**
 * Line content as Markdown. Marks cannot begin or end at a space there, so spaces move out of them, and
 * what Lexical keeps as bits of each text becomes nested marks, the longest outside.
 */
function phrasing(nodes: Node[], targetOf: TargetOf): PhrasingContent[] {
  return nest(tidy(spansOf(nodes, targetOf)))
}

function spansOf(nodes: Node[], targetOf: TargetOf, link?: string): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text': {
        const { text, format } = node as { text: string; format: number }
        if (format & ~(bold | italic)) {
          throw new Error(
            `"${text}" has a format other than bold and italic, which the content format cannot say: remove the format.`,
          )
        }
        return [{ text: text.replace(/[ \t\r\n]+/g, ' '), format, link }]
      }
      case 'tab':
        return [{ text: ' ', format: 0, link }]
      case 'linebreak':
        return [{ text: '\n', format: 0 }]
      case 'link':
      case 'autolink': {
        const { fields, children } = node
        const target =
          fields?.linkType === 'internal' ? fields.doc && targetOf(fields.doc) : fields?.url
        return spansOf(children, targetOf, target ?? undefined)
      }
      default:
        throw unsayable(node)
    }
  })
}

/** Splits spans at their outer spaces, drops doubled spaces and those at the ends of lines, joins equals. */
function tidy(spans: Span[]): Span[] {
  const parts = spans.flatMap(({ text, format, link }): Span[] => {
    const inner = text.trim()
    if (text === '\n' || inner === '') return text === '' ? [] : [{ text, format: 0 }]
    const start = text.startsWith(' ') ? [{ text: ' ', format: 0 }] : []
    const end = text.endsWith(' ') ? [{ text: ' ', format: 0 }] : []
    return [...start, { text: text.replace(/^ | $/g, ''), format, link }, ...end]
  })
  const isSpace = (span: Span | undefined) =>
    span === undefined || span.text === ' ' || span.text === '\n'
  const kept = parts.filter(
    (span, index) => span.text !== ' ' || (!isSpace(parts[index - 1]) && !endsLine(parts, index)),
  )
  while (kept[0]?.text === '\n') kept.shift()
  while (kept.at(-1)?.text === '\n') kept.pop()
  return rejoin(kept)
}

function endsLine(parts: Span[], index: number): boolean {
  const next = parts.slice(index + 1).find(({ text }) => text !== ' ')
  return next === undefined || next.text === '\n'
}

/** A space takes the marks and link both its neighbours share; then neighbours alike become one. */
function rejoin(spans: Span[]): Span[] {
  const joined: Span[] = []
  spans.forEach((span, index) => {
    const before = spans[index - 1]
    const after = spans[index + 1]
    if (span.text === ' ' && before && after && before.text !== '\n' && after.text !== '\n') {
      span = {
        text: ' ',
        format: before.format & after.format,
        link: before.link === after.link ? before.link : undefined,
      }
    }
    const last = joined.at(-1)
    if (
      last &&
      last.text !== '\n' &&
      span.text !== '\n' &&
      last.format === span.format &&
      last.link === span.link
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + span.text }
    } else joined.push(span)
  })
  return joined
}

/** Links outermost, then at each place the mark that lasts longest. */
function nest(spans: Span[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < spans.length;) {
    const { link } = spans[index]!
    let end = index + 1
    if (link !== undefined) {
      while (spans[end]?.link === link) end += 1
      nodes.push({ type: 'link', url: link, children: nestMarks(spans.slice(index, end)) })
    } else {
      while (end < spans.length && spans[end]!.link === undefined) end += 1
      nodes.push(...nestMarks(spans.slice(index, end)))
    }
    index = end
  }
  return nodes
}

function nestMarks(spans: Span[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < spans.length;) {
    const { text, format } = spans[index]!
    if (text === '\n') nodes.push({ type: 'break' })
    else if (format === 0) nodes.push({ type: 'text', value: text })
    const [mark, end] = ([bold, italic] as const)
      .map((bit) => [bit, runEnd({ spans, index, bit })] as const)
      .reduce((longest, run) => (run[1] > longest[1] ? run : longest))
    if (end === index) {
      index += 1
      continue
    }
    const children = nestMarks(
      spans.slice(index, end).map((span) => ({ ...span, format: span.format & ~mark })),
    )
    nodes.push({ type: mark === bold ? 'strong' : 'emphasis', children })
    index = end
  }
  return nodes
}

/** Where a mark that begins at `index` ends; `index` itself when none begins there. */
function runEnd({ spans, index, bit }: { spans: Span[]; index: number; bit: number }): number {
  let end = index
  while (end < spans.length && spans[end]!.format & bit) end += 1
  return end
}

function isElement(node: Node): node is ElementNode {
  return 'children' in node
}

function unsayable(node: Node): Error {
  return new Error(`"${node.type}" in rich text cannot be said in the content format: take it out.`)
}
