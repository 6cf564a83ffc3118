import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'

import type { RichTextPlace } from '#content/model/mapping.ts'
import {
  bold,
  italic,
  type ElementNode,
  type InternalLink,
  type LinkFields,
  type RichText,
} from '#content/rich-text/lexical.ts'
import { slugify } from '#content/slug.ts'

import { escapeHtml } from '../documents/bodies.ts'

/** What a conversion needs to know beside the text. */
export interface ConversionContext {
  /** For errors. */
  place: RichTextPlace
  /** `<kind>/<key>` of a linked document; undefined where it is not published: its words stay, unlinked. */
  targetOf: (link: InternalLink) => string | undefined
}

/**
 * Payload's rich text as HTML: the same text always gives the same bytes, without styles or classes,
 * headings with ids. A link to a document reads `document:<kind>/<key>`, since its address depends on the
 * reader's language.
 *
 * @throws on a node the portal's editor does not offer, naming it, the document and the field.
 */
export function toHtml(richText: RichText, { place, targetOf }: ConversionContext): string {
  // Payload's converter prints what a converter throws and goes on, so faults are gathered instead.
  const faults: string[] = []
  const html = convertLexicalToHTML({
    data: richText,
    disableContainer: true,
    converters: convertersOf({ targetOf, faults, ids: new Set() }),
  })
  if (faults.length > 0) {
    const { kind, key, locale, path } = place
    throw new Error(`${kind}/${key}, ${path} in "${locale}": ${faults.join('; ')}.`)
  }
  return html
}

interface Converting {
  targetOf: ConversionContext['targetOf']
  faults: string[]
  /** Ids given so far. */
  ids: Set<string>
}

/** One converter per node the editor offers (`cms/editor.ts`); anything else is a fault. */
function convertersOf({ targetOf, faults, ids }: Converting): HTMLConverters {
  const element =
    (tag: string): Converter =>
    ({ node, nodesToHTML }) => {
      const content = nodesToHTML({ nodes: node.children as never }).join('')
      return content === '' ? '' : `<${tag}>${content}</${tag}>`
    }
  const converters: Record<string, Converter> = {
    paragraph: element('p'),
    quote: element('blockquote'),
    linebreak: () => '<br>',
    tab: () => ' ',
    heading: ({ node, nodesToHTML }) => {
      const { tag } = node
      if (tag !== 'h2' && tag !== 'h3') {
        faults.push(`it has a heading of level ${String(tag)}, use level 2 or 3`)
      }
      const content = nodesToHTML({ nodes: node.children as never }).join('')
      return `<${tag} id="${freeId(textOf(node), ids)}">${content}</${tag}>`
    },
    list: ({ node, nodesToHTML }) => {
      if (node.listType !== 'bullet' && node.listType !== 'number') {
        faults.push(`it has a list of the type "${String(node.listType)}", which is not shown`)
      }
      const start =
        node.listType === 'number' && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : ''
      const tag = node.listType === 'number' ? 'ol' : 'ul'
      const items = joinNestedLists(node)
      return `<${tag}${start}>${nodesToHTML({ nodes: items as never }).join('')}</${tag}>`
    },
    listitem: element('li'),
    link: ({ node, nodesToHTML }) => {
      const content = nodesToHTML({ nodes: node.children as never }).join('')
      const address = addressOf(node.fields)
      return address === undefined ? content : `<a href="${escapeHtml(address)}">${content}</a>`
    },
    text: ({ node }) => {
      const { text, format } = node as unknown as { text: string; format: number }
      if (format & ~(bold | italic))
        faults.push(`"${text}" has a format other than bold and italic`)
      const emphasised = format & italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
      return format & bold ? `<strong>${emphasised}</strong>` : emphasised
    },
    unknown: ({ node }) => {
      faults.push(`it holds "${node.type}", which the site cannot show, take it out`)
      return ''
    },
  }
  return { ...converters, autolink: converters['link'] } as HTMLConverters

  function addressOf(fields: LinkFields | undefined): string | undefined {
    if (fields?.linkType === 'internal') {
      const target = fields.doc && targetOf(fields.doc)
      return target ? `document:${target}` : undefined
    }
    const url = fields?.url ?? ''
    if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) return url
    faults.push(`it links to "${url}", begin the address with https://`)
    return undefined
  }
}

type Converter = (context: {
  node: ElementNode
  nodesToHTML: (options: { nodes: never }) => string[]
}) => string

/** Lexical keeps a list below an item as an item of its own; in HTML it belongs into the one before. */
function joinNestedLists(list: ElementNode): ElementNode[] {
  const items: ElementNode[] = []
  for (const item of list.children as ElementNode[]) {
    const last = items.at(-1)
    const isNested = item.children.length > 0 && item.children.every(({ type }) => type === 'list')
    if (isNested && last) {
      items[items.length - 1] = { ...last, children: [...last.children, ...item.children] }
    } else items.push(item)
  }
  return items
}

function textOf(node: ElementNode): string {
  return node.children
    .map((child) => ('text' in child ? child.text : 'children' in child ? textOf(child) : ' '))
    .join('')
}

/** An id from a heading's words; `-2`, `-3` where an earlier heading has it. */
function freeId(text: string, ids: Set<string>): string {
  const wish = slugify(text) || 'section'
  let id = wish
  for (let number = 2; ids.has(id); number += 1) id = `${wish}-${number}`
  ids.add(id)
  return id
}
