import type { Facts } from '#content/model/index.ts'

import { hostOf } from './hosts.ts'

/** One way to reach a service. */
export type Channel = NonNullable<Facts<'support'>['channels']>[number]

/** Where pressing a channel leads; nothing where it is a place to go to. */
export function hrefOf({ kind, value }: Channel): string | undefined {
  if (!value) return undefined
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`
  if (kind === 'email') return `mailto:${value}`
  return /^https?:/.test(value) ? value : undefined
}

/** What is read on a channel's button: the number or address, of a page only its host; empty where none is known. */
export function shownValueOf({ value = '' }: Channel): string {
  return /^https?:/.test(value) ? hostOf(value) : value
}

/** Facts a reader wants of a channel before using it; number and bill belong to a call. */
export function privacyOf({ kind, anonymous, recordsKept, numberVisible, onPhoneBill }: Channel) {
  const facts = { anonymous, recordsKept, ...(kind === 'phone' && { numberVisible, onPhoneBill }) }
  return Object.entries(facts).map(([name, value]) => ({
    name: name as 'anonymous' | 'recordsKept' | 'numberVisible' | 'onPhoneBill',
    value: value ?? 'unknown',
  }))
}

/** Calling first, then what needs no call, each group in the order it was written. */
export function inOrderOfUse(channels: readonly Channel[] = []): Channel[] {
  return channels.toSorted((a, b) => Number(b.kind === 'phone') - Number(a.kind === 'phone'))
}
