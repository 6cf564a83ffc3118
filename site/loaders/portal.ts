import type { Loader, LoaderContext } from 'astro/loaders'
import { z } from 'zod'

import { metaOf, unwrap } from '#content/model/fields.ts'
import { readDocuments } from '#content/files/reader.ts'
import { kinds, type Document, type KindSlug } from '#content/model/index.ts'

import { digestOf, keepHtml } from './html.ts'

// TEMPORARY until cms/ is ready: reads the starter files instead of Payload.
let reading: ReturnType<typeof readDocuments> | undefined

/** Loads one kind into Astro's content store: metadata only, bodies as the digest of their HTML. */
export function portalLoader(kind: KindSlug): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store, renderMarkdown }) {
      reading ??= readDocuments({ directory: 'content/starter' })
      const { documents } = await reading
      store.clear()
      for (const document of documents.filter((candidate) => candidate.kind === kind)) {
        await keepBodies(document, renderMarkdown)
        store.set({ id: document.key, data: { document, createdAt: '2026-01-01T00:00:00.000Z' } })
      }
    },
  }
}

async function keepBodies(
  document: Document,
  renderMarkdown: LoaderContext['renderMarkdown'],
): Promise<void> {
  for (const words of Object.values(document.words)) {
    await walk(kinds[document.kind].words, words)
  }
  async function walk(schema: z.ZodType, holder: object): Promise<void> {
    const type = unwrap(schema)
    const values = holder as Record<string, unknown>
    for (const [name, value] of Object.entries(values)) {
      const field =
        type instanceof z.ZodObject
          ? type.shape[name]
          : type instanceof z.ZodRecord
            ? type.valueType
            : undefined
      if (!field) continue
      if (typeof value === 'string' && metaOf(field as z.ZodType).richText) {
        const digest = digestOf(value)
        await keepHtml(digest, async () => (await renderMarkdown(value)).html)
        values[name] = digest
      } else if (typeof value === 'object' && value) {
        await walk(field as z.ZodType, value)
      }
    }
  }
}
