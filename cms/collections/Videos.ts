import { documentCollection } from './documentCollection.ts'

export const Videos = documentCollection({
  kind: 'videos',
  group: 'library',
  columns: ['spokenLanguages', 'duration', 'reviewDue'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary', 'contentWarning', 'transcript'] },
    {
      tab: 'film',
      fields: ['url', 'media', 'thumbnail', 'duration', 'spokenLanguages', 'captions', 'clips'],
    },
  ],
})
