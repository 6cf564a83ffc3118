import { z } from 'zod'

import { code, line, text } from './fields.ts'
import type { Kind } from './kind.ts'

/** Files: pictures, films, captions, documents. Not a page; others refer to it. */
export const media = {
  slug: 'media',
  colour: 'stone',
  listed: false,
  schemaType: 'MediaObject',
  facets: [],
  facts: z.strictObject({
    file: line(),
    credit: line().optional(),
    licence: code('licence').optional(),
  }),
  words: z.strictObject({ alt: text(60) }),
} as const satisfies Kind & { slug: 'media' }
