import { z } from 'zod'

import { code, codes, count, day, language, text, texts, url, type FieldMeta } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

/** Funders and their calls (360Giving; schema.org MonetaryGrant). */
export const donors = defineKind({
  slug: 'donors',
  colour: 'ochre',
  listed: true,
  schemaType: 'MonetaryGrant',
  facets: [
    commonFacets.countries,
    { name: 'applicant', path: 'applicantTypes', labels: 'applicantType' },
    { name: 'status', path: 'callStatus', labels: 'callStatus' },
    commonFacets.topics,
  ],
  facts: {
    openDate: day().optional(),
    deadlines: z.array(z.strictObject({ date: day() })).optional(),
    amountMin: count().optional(),
    amountMax: count().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'is no ISO 4217 currency')
      .meta({ format: 'currency' } satisfies FieldMeta)
      .optional(),
    coFunding: z.number().min(0).max(100).optional(),
    applicantTypes: codes('applicantType').optional(),
    minimumPartners: count().optional(),
    applicationLanguages: z.array(language()).min(1).optional(),
    url: url().optional(),
    callStatus: code('callStatus').optional(),
  },
  words: {
    keyCriteria: texts(25).optional(),
    amountNote: text(40).optional(),
    deadlineNote: text(30).optional(),
  },
})
