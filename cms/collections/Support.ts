import { documentCollection } from './documentCollection.ts'

export const Support = documentCollection({
  kind: 'support',
  group: 'help',
  columns: ['countries', 'serviceStatus', 'reviewDue'],
  tabs: [
    {
      tab: 'words',
      fields: [
        'title',
        'summary',
        'alert',
        'whoAnswers',
        'whatHappensNext',
        'confidentialityLimits',
        'hoursNote',
        'fees',
      ],
    },
    { tab: 'contact', fields: ['serviceStatus', 'channels', 'hours', 'url'] },
    {
      tab: 'facts',
      fields: ['operatorType', 'servesWhom', 'policeRole', 'regions', 'funder', 'fundedUntil'],
    },
  ],
})
