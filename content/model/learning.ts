import { z } from 'zod'

import {
  code,
  count,
  instant,
  key,
  reference,
  references,
  text,
  texts,
  timeZone,
  url,
} from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

const facts = {
  mode: code('mode').optional(),
  sessions: z
    .array(
      z.strictObject({
        start: instant(),
        end: instant().optional(),
        timeZone: timeZone().optional(),
      }),
    )
    .optional(),
  seats: count().optional(),
  url: url().optional(),
  registrationUrl: url().optional(),
  trainers: references('trainers').optional(),
  chapters: z
    .array(z.strictObject({ handbook: reference('handbooks'), chapter: key() }))
    .optional(),
}

const words = {
  place: text(20).optional(),
  duration: text(20).optional(),
  cost: text(20).optional(),
  outcomes: texts(25).optional(),
}

/** Courses and training (schema.org Course). */
export const courses = defineKind({
  slug: 'courses',
  colour: 'river',
  listed: true,
  schemaType: 'Course',
  facets: [
    commonFacets.topics,
    commonFacets.audiences,
    { name: 'mode', path: 'mode', labels: 'mode' },
    commonFacets.languages,
    commonFacets.countries,
  ],
  facts,
  words,
})

/** Roundtables, conferences, safe-space sessions (schema.org EducationEvent; iCalendar). */
export const events = defineKind({
  slug: 'events',
  colour: 'clay',
  listed: true,
  schemaType: 'EducationEvent',
  facets: [
    { name: 'type', path: 'eventKind', labels: 'eventKind' },
    commonFacets.topics,
    commonFacets.audiences,
    { name: 'mode', path: 'mode', labels: 'mode' },
    commonFacets.countries,
  ],
  facts: { eventKind: code('eventKind').optional(), ...facts },
  words,
})
