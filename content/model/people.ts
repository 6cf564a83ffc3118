import { z } from 'zod'

import { code, codes, count, country, day, issued, language, line, text } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

const person = {
  colour: 'clay',
  listed: true,
  schemaType: 'Person',
  facets: [
    commonFacets.topics,
    { name: 'role', path: 'roles', labels: 'personRole' },
    commonFacets.countries,
    { name: 'language', path: 'languages.language', labels: 'languages' },
    { name: 'format', path: 'formats', labels: 'mode' },
  ],
  facts: {
    name: line().optional(),
    pseudonym: z.boolean().optional(),
    roles: codes('personRole').optional(),
    languages: z
      .array(z.strictObject({ language: language(), level: code('cefr').optional() }))
      .optional(),
    formats: codes('mode').optional(),
    experienceYears: count().optional(),
    references: z
      .array(
        z.strictObject({
          activity: line(),
          start: issued().optional(),
          end: issued().optional(),
          country: country().optional(),
          confirmedOn: day().optional(),
        }),
      )
      .optional(),
    consent: z
      .strictObject({
        publicFields: codes('personField').optional(),
        givenOn: day().optional(),
        expiresOn: day().optional(),
      })
      .optional(),
  },
  words: { bio: text(120).optional(), qualifications: text(60).optional() },
} as const

/** Trainers (schema.org Person). No e-mail address or phone number is part of the published shape. */
export const trainers = defineKind({ slug: 'trainers', ...person })

/** Experts (schema.org Person). No e-mail address or phone number is part of the published shape. */
export const experts = defineKind({ slug: 'experts', ...person })
