import { documentCollection } from './documentCollection.ts'

export const Pages = documentCollection({
  kind: 'pages',
  group: 'reference',
  columns: ['key'],
  tabs: [{ tab: 'words', fields: ['title', 'summary', 'body'] }],
})
