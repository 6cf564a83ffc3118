import { documentCollection } from './documentCollection.ts'

export const Organisations = documentCollection({
  kind: 'organisations',
  group: 'reference',
  columns: ['name', 'countries', 'roles'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary'] },
    { tab: 'facts', fields: ['name', 'legalForm', 'roles', 'url', 'logo'] },
  ],
})
