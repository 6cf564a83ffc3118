import { documentCollection } from './documentCollection.ts'

export const Thesaurus = documentCollection({
  kind: 'thesaurus',
  group: 'reference',
  columns: [],
  tabs: [{ tab: 'words', fields: ['title', 'concepts', 'summary'] }],
  closed: ['concepts'],
})
