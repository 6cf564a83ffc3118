/**
 * An instant in its one form: without fractions of a second, in the local time of a zone with its
 * offset where a zone is known (`2027-05-20T16:00:00+02:00`), else in UTC (`…T14:00:00Z`).
 *
 * @param instant ISO 8601 with offset, or what `Date` reads.
 * @param timeZone name in the IANA database; one that is not known counts as none.
 */
export function canonicalInstant({
  instant,
  timeZone,
}: {
  instant: string
  timeZone?: string | undefined
}): string {
  const utc = `${new Date(instant).toISOString().slice(0, 19)}Z`
  if (timeZone === undefined || !isTimeZone(timeZone)) return utc
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  const offset = parts['timeZoneName']!.replace('GMT', '') || '+00:00'
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}${offset}`
}

/** Whether a name stands in the IANA database of time zones. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
