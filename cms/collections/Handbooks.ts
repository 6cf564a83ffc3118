import { documentCollection } from './documentCollection.ts'

export const Handbooks = documentCollection({
  kind: 'handbooks',
  group: 'library',
  columns: ['kind', 'resourceLanguages', 'reviewDue'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary', 'helpsWith', 'keyPoints'] },
    { tab: 'chapters', fields: ['chapters'] },
    {
      tab: 'file',
      fields: [
        'kind',
        'edition',
        'educationalLevel',
        'timeRequired',
        'pages',
        'url',
        'doi',
        'files',
      ],
    },
  ],
})
