import { createHash } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { kinds } from '#content/model/index.ts'
import { locales } from '#locales/languages.ts'

import { openCms } from './cms.ts'

/**
 * The state of everything published, without reading it: how many documents of each kind there are in each
 * language, and when the latest changed. Publishing, changing, unpublishing and deleting all show.
 */
export async function contentRevision(): Promise<string> {
  const payload = await openCms()
  const hash = createHash('sha256')
  for (const kind of Object.keys(kinds)) {
    for (const locale of locales) {
      const { totalDocs, docs } = await payload.find({
        collection: kind as CollectionSlug,
        locale,
        fallbackLocale: false,
        draft: false,
        depth: 0,
        limit: 1,
        sort: '-updatedAt',
        select: { updatedAt: true },
        overrideAccess: false,
      })
      hash.update(
        `${kind} ${locale} ${totalDocs} ${(docs[0] as { updatedAt?: string } | undefined)?.updatedAt}\n`,
      )
    }
  }
  return hash.digest('hex')
}
