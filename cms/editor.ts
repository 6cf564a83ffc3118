import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'

import { kinds, type KindSlug } from '#content/model/index.ts'

const linkable = (Object.keys(kinds) as KindSlug[]).filter(
  (kind) => kind !== 'media',
) satisfies CollectionSlug[]

/**
 * The editor of long texts: what the Markdown of the content format can say, and nothing more. No
 * tables, pictures, colours or checklists, so that text reads the same everywhere it is shown.
 */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: linkable, maxDepth: 1 }),
    InlineToolbarFeature(),
    FixedToolbarFeature(),
  ],
})
