import { defineCollection } from 'astro:content'

import { kinds, type KindSlug } from '#content/model/index.ts'

import { portalLoader } from './loaders/portal.ts'

/** One collection per kind of the registry. Read them with `documents.ts`, which knows their types. */
export const collections = Object.fromEntries(
  (Object.keys(kinds) as KindSlug[]).map((kind) => [
    kind,
    defineCollection({ loader: portalLoader(kind) }),
  ]),
)
