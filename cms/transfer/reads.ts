import type { Payload, PayloadRequest } from 'payload'

import type { KindSlug } from '#content/model/index.ts'
import type { PayloadDocument } from '#content/model/mapping.ts'
import { locales, type Locale } from '#locales/languages.ts'

/** One document as Payload has it in each language. */
export type Reads = Partial<Record<Locale, PayloadDocument>>

/**
 * Documents of one kind by key, in every language. Reads what is published, unless `draft` asks for the
 * newest state.
 *
 * @param access `public`: what anybody may read; `all`: everything, the trash too, for importing.
 */
export async function readByKey({
  payload,
  kind,
  keys,
  access,
  draft = false,
  req,
}: {
  payload: Payload
  kind: KindSlug
  keys: readonly string[]
  access: 'all' | 'public'
  draft?: boolean
  req?: Partial<PayloadRequest> | undefined
}): Promise<Map<string, Reads>> {
  const found = new Map<string, Reads>()
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: kind,
      where: { key: { in: keys } },
      locale,
      fallbackLocale: false,
      draft,
      depth: 0,
      pagination: false,
      trash: access === 'all',
      overrideAccess: access === 'all',
      ...(req && { req }),
    })
    for (const read of docs as unknown as PayloadDocument[]) {
      const key = String(read['key'])
      found.set(key, { ...found.get(key), [locale]: read })
    }
  }
  return found
}
