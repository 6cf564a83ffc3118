import type { z } from 'zod'

import type { Locale } from '#locales/languages.ts'

import { donors } from './donors.ts'
import { glossary } from './glossary.ts'
import { handbooks } from './handbooks.ts'
import { introductions } from './introductions.ts'
import { courses, events } from './learning.ts'
import { media } from './media.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { experts, trainers } from './people.ts'
import { practices } from './practices.ts'
import { situations } from './situations.ts'
import { support } from './support.ts'
import { thesaurus } from './thesaurus.ts'
import { videos } from './videos.ts'

/**
 * The registry of kinds, in the order they are imported (a document comes after what it refers to,
 * `related` aside) and listed. Collections, loaders, routes, facets, feeds and tests follow from it.
 */
export const kinds = {
  media,
  organisations,
  support,
  practices,
  handbooks,
  videos,
  trainers,
  experts,
  donors,
  courses,
  events,
  glossary,
  situations,
  introductions,
  thesaurus,
  pages,
} as const

/** Slug of a kind, for example `support`. */
export type KindSlug = keyof typeof kinds

/** What is the same in every language of a document of kind K. */
export type Facts<K extends KindSlug> = z.infer<(typeof kinds)[K]['facts']>

/** What a document of kind K says in one language. */
export type Words<K extends KindSlug> = z.infer<(typeof kinds)[K]['words']>

/** One document with every language it is published in: the shape in files, on the site, in exports. */
export interface Document<K extends KindSlug = KindSlug> {
  kind: K
  key: string
  facts: Facts<K>
  words: Partial<Record<Locale, Words<K>>>
}

/** Kinds with an index and a page per document, in listing order. */
export const listedKinds = (Object.keys(kinds) as KindSlug[]).filter((slug) => kinds[slug].listed)

/** Kinds a link can lead to: their documents have pages, or stand on one. */
export const linkedKinds = (Object.keys(kinds) as KindSlug[]).filter(
  (slug) => slug !== 'media' && slug !== 'thesaurus',
)

/** Whether a string is the slug of a kind. */
export function isKind(value: string): value is KindSlug {
  return value in kinds
}
