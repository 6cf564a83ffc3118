import type { KindSlug } from '#content/model/index.ts'
import type { RichTextPlace } from '#content/model/mapping.ts'
import { toRichText } from '#content/rich-text/from-markdown.ts'
import type { RichText } from '#content/rich-text/lexical.ts'
import { toCanonicalMarkdown } from '#content/rich-text/to-markdown.ts'

import type { Keys } from './keys.ts'

/** Rich text of Payload as Markdown, its links to documents by their keys. */
export function markdownFrom({ keyOf }: Pick<Keys, 'keyOf'>) {
  return (value: unknown, { kind, key, locale, path }: RichTextPlace): string => {
    try {
      return toCanonicalMarkdown({
        richText: value as RichText,
        targetOf: ({ relationTo, value: linked }) => {
          const id = typeof linked === 'object' ? (linked as { id: string }).id : (linked as string)
          const target = keyOf({ kind: relationTo as KindSlug, id })
          return target && `${relationTo}/${target}`
        },
      })
    } catch (cause) {
      throw new Error(`${kind}/${key}, ${path} in "${locale}": ${(cause as Error).message}`, {
        cause,
      })
    }
  }
}

/** Markdown as rich text of Payload, its links to documents by their ids. */
export function markdownTo({ idOf }: Pick<Keys, 'idOf'>) {
  return (markdown: string): RichText =>
    toRichText({
      markdown,
      linkTo: (target) => {
        const [relationTo, key] = target.split('/') as [KindSlug, string]
        const value = idOf({ kind: relationTo, key })
        return value === undefined ? undefined : { relationTo, value }
      },
    })
}
