import type { z } from 'zod'

import { anyReferences, code, country, text } from './fields.ts'
import { defineKind } from './kind.ts'
import { picks } from './picks.ts'

/**
 * What stands at the head of the page that gathers a topic, an audience or a country, of which it names
 * one: what this is about, where to begin, whom to ask. Its title is the term's label.
 */
export const introductions = defineKind({
  slug: 'introductions',
  colour: 'stone',
  listed: false,
  schemaType: 'CollectionPage',
  facets: [],
  facts: {
    topic: code('topics').optional(),
    audience: code('audiences').optional(),
    country: country().optional(),
    picks: picks.facts,
    ask: anyReferences().optional(),
  },
  words: {
    introduction: text(60).optional(),
    picks: picks.words,
    whomToAsk: text(30).optional(),
  },
})

/** The fact that names the term, by the list the term is in. */
export const termFacts = { topics: 'topic', audiences: 'audience', countries: 'country' } as const

/** The list and code of the term an introduction stands with; nothing where it names none. */
export function termOf(
  facts: z.infer<typeof introductions.facts>,
): { list: keyof typeof termFacts; code: string } | undefined {
  const lists = Object.keys(termFacts) as (keyof typeof termFacts)[]
  const list = lists.find((name) => facts[termFacts[name]] !== undefined)
  return list && { list, code: facts[termFacts[list]]! }
}
