import type { List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import {
  bold,
  element,
  italic,
  textNode,
  type ElementNode,
  type InternalLink,
  type Node,
  type RichText,
} from './lexical.ts'
import { isInternal } from './markdown.ts'

/**
 * Markdown (CommonMark) as Payload keeps rich text.
 *
 * @param linkTo the document behind `<kind>/<key>`; undefined leaves the link's words without the link.
 * @throws on what `checkMarkdown` finds: check first.
 */
export function toRichText({
  markdown,
  linkTo,
}: {
  markdown: string
  linkTo: (target: string) => InternalLink | undefined
}): RichText {
  const { children } = fromMarkdown(markdown)
  return {
    root: element(
      'root',
      children.flatMap((node) => blockToLexical(node, linkTo)),
    ),
  }
}

type LinkTo = (target: string) => InternalLink | undefined

function blockToLexical(node: RootContent, linkTo: LinkTo): Node[] {
  switch (node.type) {
    case 'paragraph':
      return [element('paragraph', inline(node.children, linkTo), { textFormat: 0, textStyle: '' })]
    case 'heading':
      return [element('heading', inline(node.children, linkTo), { tag: `h${node.depth}` })]
    case 'blockquote':
      return node.children.map((child) =>
        element(
          'quote',
          inline('children' in child ? (child.children as PhrasingContent[]) : [], linkTo),
        ),
      )
    case 'list':
      return [listToLexical({ list: node, depth: 0, linkTo })]
    default:
      throw new Error(`Markdown's "${node.type}" has no place in rich text: check the text first.`)
  }
}

/** Lexical keeps a list below an item as an item of its own that holds nothing else. */
function listToLexical({
  list,
  depth,
  linkTo,
}: {
  list: List
  depth: number
  linkTo: LinkTo
}): ElementNode {
  const start = list.start ?? 1
  const items: ElementNode[] = []
  for (const { children } of list.children) {
    const item = (content: Node[]) =>
      element('listitem', content, { value: start + items.length, indent: depth })
    const [first, ...rest] = children
    if (first?.type === 'paragraph' || first === undefined) {
      items.push(item(inline(first?.children ?? [], linkTo)))
    }
    for (const nested of (first?.type === 'paragraph' ? rest : children) as List[]) {
      items.push(item([listToLexical({ list: nested, depth: depth + 1, linkTo })]))
    }
  }
  return element('list', items, {
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start,
  })
}

function inline(nodes: PhrasingContent[], linkTo: LinkTo, format = 0): Node[] {
  return nodes.flatMap((node): Node[] => {
    switch (node.type) {
      case 'text':
        return [textNode(node.value.replace(/[ \t\r\n]+/g, ' '), format)]
      case 'strong':
        return inline(node.children, linkTo, format | bold)
      case 'emphasis':
        return inline(node.children, linkTo, format | italic)
      case 'break':
        return [{ type: 'linebreak', version: 1 }]
      case 'link': {
        const children = inline(node.children, linkTo, format)
        const doc = isInternal(node.url) ? linkTo(node.url) : null
        if (doc === undefined) return children
        const fields = doc
          ? ({ linkType: 'internal', doc, newTab: false } as const)
          : ({ linkType: 'custom', url: node.url, newTab: false } as const)
        return [element('link', children, { fields, version: 2 })]
      }
      default:
        throw new Error(
          `Markdown's "${node.type}" has no place in rich text: check the text first.`,
        )
    }
  })
}
