import type { RichTextField } from 'payload'
import { richText as validateByEditor } from 'payload/shared'

import { bold, italic, type LinkFields } from '#content/rich-text/lexical.ts'
import { translateAdmin } from '#locales/admin-strings.ts'

interface Node {
  type?: unknown
  tag?: unknown
  format?: unknown
  fields?: Partial<LinkFields>
  children?: unknown
}

const elements = ['paragraph', 'quote', 'list', 'listitem', 'text', 'linebreak', 'tab']
const links = ['link', 'autolink']
const address = /^(https?:\/\/|mailto:|tel:)\S+$/i

/**
 * Takes only what the editor offers and every renderer knows: a request can hold any node, any format
 * and any address, `javascript:` among them.
 */
export const validateRichText: NonNullable<RichTextField['validate']> = (value, options) => {
  const t = translateAdmin(options.req.i18n.language)
  const stranger = value ? findStranger((value as { root?: unknown }).root) : undefined
  if (stranger?.url !== undefined) return t('problems.link', { url: stranger.url.slice(0, 60) })
  if (stranger) return t('problems.richText', { what: stranger.type.slice(0, 60) })
  return validateByEditor(value, options)
}

/** The first node that has no place in a text of the portal; `url` where its address is why. */
function findStranger(root: unknown): { type: string; url?: string } | undefined {
  const { children } = (root ?? {}) as Node
  if (!Array.isArray(children)) return { type: 'root' }
  for (const node of children as Node[]) {
    const type = String(node.type)
    const { linkType, url } = node.fields ?? {}
    if (links.includes(type)) {
      if (linkType !== 'internal' && !address.test(url ?? '')) return { type, url: url ?? '' }
    } else if (type === 'heading') {
      if (node.tag !== 'h2' && node.tag !== 'h3') return { type: String(node.tag) }
    } else if (!elements.includes(type)) {
      return { type }
    }
    if (type === 'text' && (Number(node.format) & ~(bold | italic)) !== 0) return { type: 'format' }
    const below = Array.isArray(node.children) ? findStranger(node) : undefined
    if (below) return below
  }
  return undefined
}
