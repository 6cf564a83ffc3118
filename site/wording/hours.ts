import type { Facts } from '#content/model/index.ts'
import { vocabularies, type Code } from '#content/vocabularies.ts'
import type { Locale } from '#locales/languages.ts'

import { formatList, intlTag, labels, translate } from './i18n.ts'

/** When a service can be reached. */
export type Hours = NonNullable<Facts<'support'>['hours']>

/** One line of a table of hours: "Monday to Friday", "09:00–12:00, 13:00–16:00". */
export interface HoursLine {
  days: string
  times: string
}

/** The week in words: consecutive days with the same hours on one line, days without any said as closed. */
export function weekInWords(locale: Locale, { weekly = [] }: Hours): HoursLine[] {
  const t = translate(locale)
  const names = labels(locale, 'weekday')
  const runs: { first: Code<'weekday'>; last: Code<'weekday'>; times: string }[] = []
  for (const day of vocabularies.weekday) {
    const spans = weekly
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => `${opens}–${closes}`)
      .sort()
    const times = spans.length > 0 ? formatList(locale, spans) : t('hours.closed')
    const run = runs.at(-1)
    if (run?.times === times) run.last = day
    else runs.push({ first: day, last: day, times })
  }
  return runs.map(({ first, last, times }) => ({
    days:
      first === last ? names[first] : t('hours.days', { first: names[first], last: names[last] }),
    times,
  }))
}

/** The place whose clock the hours follow, as the language names its time: "Central European Time". */
export function timeZoneName(locale: Locale, timeZone: string): string {
  // Any day will do, but for one of this century: clocks have been changed since 1970.
  const date = Date.UTC(2026, 0, 1)
  const parts = new Intl.DateTimeFormat(intlTag(locale), {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(date)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
