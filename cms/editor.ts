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

import { linkedKinds } from '#content/model/index.ts'

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
    LinkFeature({ enabledCollections: linkedKinds, maxDepth: 1 }),
    InlineToolbarFeature(),
    FixedToolbarFeature(),
  ],
})
