import { z } from 'zod'

import { anyReference, key, text } from './fields.ts'

/** Documents to begin with, each with why: the references are facts, the reasons words. */
export const picks = {
  facts: z.array(z.strictObject({ key: key(), document: anyReference() })).optional(),
  words: z.record(key(), z.strictObject({ why: text(20).optional() })).optional(),
}
