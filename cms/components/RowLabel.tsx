'use client'

import { useRowLabel } from '@payloadcms/ui'

/** What tells rows apart, the most telling first. */
const telling = [
  'title',
  'term',
  'value',
  'activity',
  'publisher',
  'url',
  'language',
  'days',
  'date',
  'start',
  'chapter',
  'key',
]

/** A row by what is in it instead of by its number alone. */
export function RowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const found = telling.map((name) => data[name]).find(isTelling)
  const label = Array.isArray(found) ? found.join(', ') : found
  return (
    <span>
      {rowNumber + 1}. {typeof label === 'string' ? label.slice(0, 60) : ''}
    </span>
  )
}

function isTelling(value: unknown): value is string | string[] {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0
}
