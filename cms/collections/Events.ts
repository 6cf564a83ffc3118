import { documentCollection } from './documentCollection.ts'

export const Events = documentCollection({
  kind: 'events',
  group: 'library',
  tables: ['learning'],
  columns: ['eventKind', 'mode', 'countries', 'reviewDue'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary', 'outcomes', 'place', 'duration', 'cost'] },
    {
      tab: 'dates',
      fields: [
        'eventKind',
        'mode',
        'sessions',
        'seats',
        'url',
        'registrationUrl',
        'trainers',
        'chapters',
      ],
    },
  ],
})
