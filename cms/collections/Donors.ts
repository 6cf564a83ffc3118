import { documentCollection } from './documentCollection.ts'

export const Donors = documentCollection({
  kind: 'donors',
  group: 'people',
  columns: ['countries', 'callStatus', 'reviewDue'],
  tabs: [
    { tab: 'words', fields: ['title', 'summary', 'keyCriteria', 'amountNote', 'deadlineNote'] },
    {
      tab: 'call',
      fields: [
        'callStatus',
        'openDate',
        'deadlines',
        'amountMin',
        'amountMax',
        'currency',
        'coFunding',
        'applicantTypes',
        'minimumPartners',
        'applicationLanguages',
        'url',
      ],
    },
  ],
})
