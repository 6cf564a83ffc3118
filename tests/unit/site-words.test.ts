import { describe, expect, test } from 'vitest'

import {
  hrefOf,
  inOrderOfUse,
  privacyOf,
  shownValueOf,
  type Channel,
} from '#site/wording/channels.ts'
import { timeZoneName, weekInWords } from '#site/wording/hours.ts'
import { letterOf } from '#site/wording/letters.ts'
import { formatAmount, formatDuration } from '#site/wording/quantities.ts'
import { firstSentence } from '#site/wording/sentences.ts'
import { formatSession } from '#site/wording/sessions.ts'
import { formatTimecode, fragmentAt, linesOf, markTimecodes } from '#site/wording/timecodes.ts'

describe('hours', () => {
  test('days in a row with the same hours stand on one line, the others are said to be closed', () => {
    const weekly = [
      { days: ['mo', 'tu', 'we', 'th', 'fr'] as const, opens: '13:00', closes: '16:00' },
      { days: ['mo', 'tu', 'we', 'th'] as const, opens: '09:00', closes: '12:00' },
    ].map((span) => ({ ...span, days: [...span.days] }))
    expect(weekInWords('en', { weekly })).toEqual([
      { days: 'Monday to Thursday', times: '09:00–12:00 and 13:00–16:00' },
      { days: 'Friday', times: '13:00–16:00' },
      { days: 'Saturday to Sunday', times: 'Closed' },
    ])
  })

  test('a clock has the name of its zone in summer and winter', () => {
    expect(timeZoneName('en', 'Europe/Vienna')).toBe('Central European Time')
    expect(timeZoneName('sv', 'Europe/Bucharest')).toBe('östeuropeisk tid')
  })
})

describe('channels', () => {
  const phone: Channel = { key: 'phone', kind: 'phone', value: '+48 222 309-900', anonymous: 'yes' }
  const web: Channel = { key: 'web', kind: 'web', value: 'https://www.example.org/contact/' }
  const visit: Channel = { key: 'visit', kind: 'in-person' }

  test('a number is dialled without spaces, a page named by its host, a place leads nowhere', () => {
    expect([phone, web, visit].map(hrefOf)).toEqual([
      'tel:+48222309900',
      'https://www.example.org/contact/',
      undefined,
    ])
    expect([phone, web, visit].map(shownValueOf)).toEqual(['+48 222 309-900', 'example.org', ''])
  })

  test('calling comes first', () => {
    expect(inOrderOfUse([web, visit, phone])).toEqual([phone, web, visit])
  })

  test('what nobody knows is unknown; only a call has a number and a bill', () => {
    expect(privacyOf(phone)).toEqual([
      { name: 'anonymous', value: 'yes' },
      { name: 'recordsKept', value: 'unknown' },
      { name: 'numberVisible', value: 'unknown' },
      { name: 'onPhoneBill', value: 'unknown' },
    ])
    expect(privacyOf(web).map(({ name }) => name)).toEqual(['anonymous', 'recordsKept'])
  })
})

describe('letters', () => {
  test.each([
    ['łączność', 'pl', 'Ł'],
    ['szervezet', 'hu', 'Sz'],
    ['Ärger', 'de', 'A'],
    ['återfall', 'sv', 'Å'],
    ['știri', 'ro', 'Ș'],
    ['exit', 'en', 'E'],
  ] as const)('%s (%s) stands under %s', (word, locale, letter) => {
    expect(letterOf(word, locale)).toBe(letter)
  })
})

describe('sentences', () => {
  test('the first sentence ends where the language ends it', () => {
    expect(firstSentence('You ring and talk. Nobody asks your name.', 'en')).toBe(
      'You ring and talk.',
    )
  })

  test('a sentence of a word or two takes the next along', () => {
    expect(firstSentence('Closed. EEA grants for Polish associations. More.', 'en')).toBe(
      'Closed. EEA grants for Polish associations.',
    )
  })
})

describe('quantities', () => {
  test('sums are written with their currency, open ends in words', () => {
    expect(formatAmount('en', { min: 6000, max: 84_000, currency: 'EUR' })).toBe(
      '€6,000 to €84,000',
    )
    expect(formatAmount('en', { max: 500, currency: 'SEK' })).toMatch(/^up to SEK\s500$/)
    expect(formatAmount('en', { min: 5, max: 5 })).toBe('5')
    expect(formatAmount('en', {})).toBeUndefined()
  })

  test('a film of a few seconds lasts a minute, a long one hours and minutes', () => {
    expect(formatDuration('en', 12)).toBe('1 min')
    expect(formatDuration('en', 3900)).toBe('1 hr 5 mins')
  })
})

describe('timecodes', () => {
  test('a timecode is what a player shows', () => {
    expect([65, 3665].map(formatTimecode)).toEqual(['1:05', '1:01:05'])
  })

  test('the times of a transcript are marked where they begin a paragraph, and lead to their second', () => {
    expect(
      markTimecodes('<p>00:01 It begins.</p><p>1:01:05 At 10:30 sharp.</p><p>No time.</p>'),
    ).toBe(
      '<p id="t=1"><a href="#t=1"><time datetime="PT1S">0:01</time></a> It begins.</p>' +
        '<p id="t=3665"><a href="#t=3665"><time datetime="PT3665S">1:01:05</time></a> At 10:30 sharp.</p>' +
        '<p>No time.</p>',
    )
  })

  test('where two paragraphs begin at the same second, the first is its place', () => {
    const marked = markTimecodes('<p>0:07 ANNA: Hej.</p><p>0:07 BO: Hej!</p><p>0:08 (Skratt)</p>')
    expect(marked.match(/<p[^>]*>/g)).toEqual(['<p id="t=7">', '<p>', '<p id="t=8">'])
    expect(marked.match(/href="[^"]*"/g)).toEqual(['href="#t=7"', 'href="#t=7"', 'href="#t=8"'])
  })

  test('every transcript has places of its own', () => {
    const transcript = '<p>0:07 Cześć.</p>'
    expect(markTimecodes(transcript)).toBe(markTimecodes(transcript))
    expect(markTimecodes(transcript)).toContain(`id="${fragmentAt(7)}"`)
  })

  test('the lines of a transcript are what is said from a second on, those of one second together', () => {
    expect(
      linesOf(
        '<p>The film</p><p>0:01 <em>Music</em></p>\n<p>0:07 ANNA: Guten Tag,<br>Frau Maier.</p>' +
          '<p>0:07 BO: Um 10:30 Uhr?</p><p>1:01:05 Schluss.</p><p>12:00</p>',
      ),
    ).toEqual([
      { seconds: 1, html: '<em>Music</em>' },
      { seconds: 7, html: 'ANNA: Guten Tag,<br>Frau Maier. BO: Um 10:30 Uhr?' },
      { seconds: 3665, html: 'Schluss.' },
    ])
    expect(linesOf('<p>Nobody speaks.</p>')).toEqual([])
  })
})

test('a session is told by the clock of its place, day first in British English', () => {
  const session = {
    start: '2027-03-18T16:00:00+01:00',
    end: '2027-03-18T18:30:00+01:00',
    timeZone: 'Europe/Warsaw',
  }
  expect(formatSession('en', session)).toMatch(/^Thursday,? 18 March 2027,? .*16:00–18:30 CET$/)
})
