import { documentCollection } from './documentCollection.ts'

export const Introductions = documentCollection({
  kind: 'introductions',
  group: 'reference',
  columns: ['topic', 'audience', 'country'],
  tabs: [
    { tab: 'words', fields: ['title', 'introduction', 'picks', 'whomToAsk', 'ask', 'summary'] },
    { tab: 'facts', fields: ['topic', 'audience', 'country'] },
  ],
})
