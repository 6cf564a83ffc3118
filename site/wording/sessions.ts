import type { Facts } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { intlTag } from './i18n.ts'

/** One meeting of a course or an event. */
export type Session = NonNullable<Facts<'events'>['sessions']>[number]

/** A meeting's date and time in words, by the clock of the place it is held at, with that clock's name. */
export function formatSession(locale: Locale, { start, end, timeZone = 'UTC' }: Session): string {
  const format = new Intl.DateTimeFormat(intlTag(locale), {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  })
  return end ? format.formatRange(new Date(start), new Date(end)) : format.format(new Date(start))
}
