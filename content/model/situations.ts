import { commonFacets, defineKind } from './kind.ts'
import { labels } from './labels.ts'
import { picks } from './picks.ts'

/**
 * Something that happens to people, as they would say it ("A pupil shares hateful memes"): the summary is
 * what to do first, the picks are where to read on.
 */
export const situations = defineKind({
  slug: 'situations',
  colour: 'stone',
  listed: true,
  schemaType: 'CollectionPage',
  facets: [commonFacets.topics, commonFacets.audiences],
  facts: { picks: picks.facts },
  words: { picks: picks.words, everydayWords: labels.everydayWords },
})
