import { documentCollection } from './documentCollection.ts'

export const Situations = documentCollection({
  kind: 'situations',
  group: 'reference',
  columns: ['topics', 'audiences'],
  tabs: [{ tab: 'words', fields: ['title', 'summary', 'picks', 'everydayWords'] }],
  closed: ['picks'],
})
