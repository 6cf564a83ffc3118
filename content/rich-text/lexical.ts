/**
 * The part of Lexical's JSON (as Payload stores rich text) that the content format can say: paragraphs,
 * headings, lists, quotes, links, bold and italic.
 */
export interface RichText {
  root: ElementNode
}

export type Node = ElementNode | TextNode | BreakNode

/** A node that holds others: `root`, `paragraph`, `heading`, `quote`, `list`, `listitem`, `link`. */
export interface ElementNode {
  type: string
  children: Node[]
  version: number
  direction: null
  format: ''
  indent: number
  /** Of a heading (`h2`, `h3`) or list (`ul`, `ol`). */
  tag?: string
  listType?: 'bullet' | 'number'
  /** Number of an ordered list's first item. */
  start?: number
  /** Number of a list's item. */
  value?: number
  fields?: LinkFields
  textFormat?: number
  textStyle?: string
}

export interface TextNode {
  type: 'text'
  text: string
  /** Bits of `bold`, `italic`. */
  format: number
  version: number
  detail: number
  mode: 'normal'
  style: ''
}

export interface BreakNode {
  type: 'linebreak'
  version: number
}

/** Payload's fields of a link: a web address, or a document of the portal. */
export interface LinkFields {
  linkType: 'custom' | 'internal'
  newTab: boolean
  url?: string
  doc?: InternalLink | null
}

/** A document of the portal as Payload refers to it from rich text. */
export interface InternalLink {
  relationTo: string
  value: unknown
}

/** Lexical's bits of a text's format. */
export const bold = 1
export const italic = 2

/** An element as Lexical writes it. */
export function element(
  type: string,
  children: Node[],
  rest: Partial<ElementNode> = {},
): ElementNode {
  return { type, children, version: 1, direction: null, format: '', indent: 0, ...rest }
}

/** A text as Lexical writes it. */
export function textNode(text: string, format: number): TextNode {
  return { type: 'text', text, format, version: 1, detail: 0, mode: 'normal', style: '' }
}
