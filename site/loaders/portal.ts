import type { Loader } from 'astro/loaders'

import type { KindSlug } from '#content/model/index.ts'

import { buildDay } from '../environment.ts'
import type * as published from './published.ts'
import type { StoredDocument } from './published.ts'

let reading: Promise<Map<KindSlug, StoredDocument[]>> | undefined

/**
 * Loads one kind into Astro's content store. Astro runs the loaders of all kinds at once; they share one
 * reading of the CMS.
 */
export function portalLoader(kind: KindSlug): Loader {
  return {
    name: `portal-${kind}`,
    async load({ store }) {
      reading ??= read().finally(() => {
        reading = undefined
      })
      const published = await reading
      store.clear()
      for (const { document, createdAt } of published.get(kind) ?? []) {
        store.set({ id: document.key, data: { document, createdAt } })
      }
    },
  }
}

/**
 * Read with Node's own import: Vite need not compile the CMS, and whoever opens its database in one process
 * opens the same one.
 */
async function read(): Promise<Map<KindSlug, StoredDocument[]>> {
  const address = new URL('./published.ts', import.meta.url).href
  const { readPublished } = (await import(/* @vite-ignore */ address)) as typeof published
  return readPublished(buildDay)
}
