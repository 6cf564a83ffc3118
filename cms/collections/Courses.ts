import { documentCollection } from './documentCollection.ts'

export const Courses = documentCollection({
  kind: 'courses',
  group: 'library',
  tables: ['learning'],
  columns: ['mode', 'countries', 'reviewDue'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary', 'outcomes', 'place', 'duration', 'cost'] },
    {
      tab: 'dates',
      fields: ['mode', 'sessions', 'seats', 'url', 'registrationUrl', 'trainers', 'chapters'],
    },
  ],
})
