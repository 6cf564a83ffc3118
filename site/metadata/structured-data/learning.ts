import type { CourseInstance } from 'schema-dts'

import type { Facts } from '#content/model/index.ts'

import { wordsFor } from '../../documents/reading.ts'
import { organisationsOf, workOf, type Describe } from './common.ts'

/** A course: schema.org Course with one instance for each session. */
export const courses: Describe<'courses'> = async (page) => {
  const { facts } = page.document
  const { words } = wordsFor(page.document, page.locale)
  const { publisher, ...work } = await workOf(page)
  return {
    '@type': 'Course',
    ...work,
    provider: publisher,
    teaches: words.outcomes,
    sameAs: facts.url,
    hasCourseInstance: (facts.sessions ?? []).map(({ start, end }): CourseInstance => ({
      '@type': 'CourseInstance',
      startDate: start,
      endDate: end,
      ...(facts.mode && facts.mode !== 'unknown' && { courseMode: facts.mode }),
      ...(words.place && { location: { '@type': 'Place', name: words.place } }),
    })),
  }
}

/** An event: schema.org EducationEvent from its first to its last session. */
export const events: Describe<'events'> = async (page) => {
  const { facts } = page.document
  const { words } = wordsFor(page.document, page.locale)
  const { publisher: _, license: __, datePublished: ___, ...work } = await workOf(page)
  const sessions = facts.sessions ?? []
  const last = sessions.at(-1)
  return {
    '@type': 'EducationEvent',
    ...work,
    organizer: await organisationsOf(page),
    startDate: sessions[0]?.start,
    endDate: last?.end ?? last?.start,
    ...attendanceOf(facts.mode),
    ...(words.place && { location: { '@type': 'Place', name: words.place } }),
    maximumAttendeeCapacity: facts.seats,
  }
}

const attendanceModes = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const

function attendanceOf(mode: Facts<'events'>['mode']) {
  if (!mode || mode === 'unknown') return {}
  return { eventAttendanceMode: attendanceModes[mode] }
}
