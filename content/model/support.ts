import { z } from 'zod'

import { code, codes, day, key, line, text, time, timeZone, url } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

const knowable = () => code('yesNoUnknown').optional()

/** Support services: someone to call (Open Referral HSDS: service, schedule, phone, service_area). */
export const support = defineKind({
  slug: 'support',
  colour: 'spruce',
  listed: true,
  schemaType: 'Service',
  facets: [
    commonFacets.countries,
    { name: 'serves', path: 'servesWhom', labels: 'servesWhom' },
    { name: 'channel', path: 'channels.kind', labels: 'channelKind' },
    { name: 'operator', path: 'operatorType', labels: 'operatorType' },
    { name: 'police', path: 'policeRole', labels: 'policeRole' },
    commonFacets.languages,
  ],
  facts: {
    operatorType: code('operatorType').optional(),
    servesWhom: codes('servesWhom').optional(),
    channels: z
      .array(
        z.strictObject({
          key: key(),
          kind: code('channelKind'),
          value: line().optional(),
          anonymous: knowable(),
          recordsKept: knowable(),
          numberVisible: knowable(),
          onPhoneBill: knowable(),
        }),
      )
      .optional(),
    policeRole: code('policeRole').optional(),
    hours: z
      .strictObject({
        timeZone: timeZone().optional(),
        alwaysOpen: z.boolean().optional(),
        weekly: z
          .array(z.strictObject({ days: codes('weekday'), opens: time(), closes: time() }))
          .optional(),
        closedOnPublicHolidays: knowable(),
        exceptions: z
          .array(
            z.strictObject({
              date: day(),
              closed: z.boolean().optional(),
              opens: time().optional(),
              closes: time().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    regions: z.array(line()).min(1).optional(),
    url: url().optional(),
    serviceStatus: code('serviceStatus').optional(),
    funder: line().optional(),
    fundedUntil: day().optional(),
  },
  words: {
    whoAnswers: text(40).optional(),
    whatHappensNext: text(80).optional(),
    confidentialityLimits: text(60).optional(),
    hoursNote: text(40).optional(),
    fees: text(20).optional(),
    alert: text(40).optional(),
    channels: z.record(key(), z.strictObject({ note: text(30).optional() })).optional(),
  },
})
