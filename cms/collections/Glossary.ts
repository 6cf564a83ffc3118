import { documentCollection } from './documentCollection.ts'

export const Glossary = documentCollection({
  kind: 'glossary',
  group: 'reference',
  columns: ['topics'],
  tabs: [
    {
      tab: 'words',
      fields: ['title', 'summary', 'synonyms', 'everydayWords', 'misspellings', 'note'],
    },
  ],
})
