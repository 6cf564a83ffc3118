import { richText } from './fields.ts'
import { defineKind } from './kind.ts'

/** Pages of the portal itself: about, accessibility, privacy, editorial policy. They lie directly below the locale. */
export const pages = defineKind({
  slug: 'pages',
  colour: 'stone',
  listed: false,
  schemaType: 'WebPage',
  facets: [],
  facts: {},
  words: { body: richText() },
})
