import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import { isKind } from '../model/index.ts'

/** What Markdown says that rich text of the portal does not have, by line of the text, from 1. */
export function checkMarkdown(markdown: string): { line: number; message: string }[] {
  return faultsIn(fromMarkdown(markdown))
}

/** `<kind>/<key>` of the documents a Markdown text links to, by line of the text, from 1. */
export function linksIn(markdown: string): { line: number; target: string }[] {
  return nodesIn(fromMarkdown(markdown)).flatMap((node) =>
    node.type === 'link' && isInternal(node.url) ? [{ line: lineOf(node), target: node.url }] : [],
  )
}

/** Whether a link leads to a document of the portal: `<kind>/<key>`. */
export function isInternal(url: string): boolean {
  const [kind, key, ...rest] = url.split('/')
  return isKind(kind ?? '') && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key ?? '') && rest.length === 0
}

const unsaid: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML is not shown: write it in Markdown, or `\\<` for a mere "<"',
  image: 'pictures have no place in text: take it out',
  imageReference: 'pictures have no place in text: take it out',
  code: 'code has no place in text: take out the indentation or the fence',
  inlineCode: 'code has no place in text: take out the backquotes',
  thematicBreak: 'a rule has no place in text: use a heading',
  definition: 'link references are not read: write [words](address)',
  linkReference: 'link references are not read: write [words](address)',
}

function faultsIn(root: Root): { line: number; message: string }[] {
  return nodesIn(root).flatMap((node) => {
    const message = unsaid[node.type] ?? faultOf(node)
    return message === undefined ? [] : [{ line: lineOf(node), message }]
  })
}

function faultOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? undefined
        : 'only the headings ## and ### are used'
    case 'blockquote':
      return node.children.every(({ type }) => type === 'paragraph')
        ? undefined
        : 'a quote holds paragraphs only'
    case 'listItem': {
      const [first, ...rest] = node.children
      return (first === undefined || first.type === 'paragraph' || first.type === 'list') &&
        rest.every(({ type }) => type === 'list')
        ? undefined
        : 'an item of a list holds one paragraph, and lists below it'
    }
    case 'link':
      if (node.title != null) return 'a link has no title: take out the words in quotes'
      return isInternal(node.url) || /^(https?:\/\/|mailto:)[^\s]+$/i.test(node.url)
        ? undefined
        : `"${node.url}" is no address: begin it with https:// or write <kind>/<key>`
    default:
      return undefined
  }
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}
