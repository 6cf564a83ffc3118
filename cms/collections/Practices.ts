import { documentCollection } from './documentCollection.ts'

export const Practices = documentCollection({
  kind: 'practices',
  group: 'help',
  columns: ['countries', 'evidence', 'reviewDue'],
  tabs: [
    {
      tab: 'words',
      fields: [
        'title',
        'summary',
        'problem',
        'goals',
        'howItWorks',
        'results',
        'lessons',
        'resourcesNeeded',
        'transferability',
      ],
    },
    {
      tab: 'facts',
      fields: [
        'start',
        'end',
        'levels',
        'settings',
        'ideologies',
        'evidence',
        'evaluation',
        'review',
        'url',
      ],
    },
  ],
})
