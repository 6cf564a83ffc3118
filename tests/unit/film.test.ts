import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { readDocuments } from '#content/files/reader.ts'
import type { Document } from '#content/model/index.ts'
import { locales, type Locale } from '#locales/languages.ts'
import { film } from '#site/film/film.ts'
import { colourAt, numberAt, progress } from '#site/film/motion.ts'
import { pictureAt } from '#site/film/picture.ts'
import { beginningOf, wayAt } from '#site/film/walk.ts'
import { formatTimecode } from '#site/wording/timecodes.ts'

const directory = 'content/starter'
const { documents } = await readDocuments({ directory })
const document = documents.find(
  ({ kind, key }) => kind === 'videos' && key === film.key,
) as Document<'videos'>

/** A file of a media document. */
function fileOf(key: string | undefined): Buffer {
  const { facts } = documents.find((each) => each.kind === 'media' && each.key === key)!
  return readFileSync(`${directory}/media/${key}/${(facts as { file: string }).file}`)
}

describe('the pictures', () => {
  const moments = Array.from({ length: 2 * film.duration }, (_, index) => index / 2)

  test('have no words, so that one film serves every language', () => {
    for (const at of moments) expect(pictureAt(at), `at ${at}`).not.toMatch(/<text|NaN|undefined/)
  })

  test('begin on empty paper and end with the mark alone', () => {
    expect(pictureAt(0).match(/<path/g)).toBeNull()
    expect(pictureAt(film.duration).match(/<path/g)).toHaveLength(4)
  })

  test('are the same each time', () => {
    expect(pictureAt(50)).toBe(pictureAt(50))
    expect(pictureAt(50)).not.toBe(pictureAt(50.04))
  })
})

describe('motion', () => {
  test('begins and ends where it should, and never turns back', () => {
    const steps = Array.from({ length: 60 }, (_, index) => progress(index / 10, 1, 5))
    expect([steps[0], steps[10], steps[30], steps[50], steps[59]]).toEqual([0, 0, 0.5, 1, 1])
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })

  test('keeps to its course before, between and after', () => {
    const course = [
      [2, 10],
      [4, 20],
    ] as const
    expect([0, 2, 3, 4, 9].map((at) => numberAt(course, at))).toEqual([10, 10, 15, 20, 20])
    const colours = [
      [0, '#000000'],
      [1, '#ff8000'],
    ] as const
    expect([-1, 0.5, 2].map((at) => colourAt(colours, at))).toEqual([
      '#000000',
      '#804000',
      '#ff8000',
    ])
  })

  test('a way leads through its places', () => {
    const walk = {
      through: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      reached: [
        [0, 0],
        [1, 2],
      ],
    } as const
    expect(wayAt(walk, 0).at(-1)).toEqual([0, 0])
    expect(wayAt(walk, 0.5).at(-1)).toEqual([10, 0])
    expect(wayAt(walk, 1).at(-1)).toEqual([10, 10])
    expect(beginningOf(walk.through, 0.75)).toEqual([
      [0, 0],
      [10, 0],
      [10, 5],
    ])
  })
})

describe('the file', () => {
  const bytes = fileOf(document.facts.media)

  test('is H.264 with its index first, so that it plays while it loads', () => {
    const order = ['ftyp', 'moov', 'avcC', 'mdat'].map((box) => bytes.indexOf(box))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('asks no more of a decoder than old phones have: High profile, level 3.1', () => {
    const avcC = bytes.indexOf('avcC') + 4
    expect([...bytes.subarray(avcC + 1, avcC + 4)]).toEqual([100, 0, 31])
  })

  test('is as long as its document says, and weighs at most 6 MB', () => {
    const mvhd = bytes.indexOf('mvhd') + 4
    const [timescale, duration] = [bytes.readUInt32BE(mvhd + 12), bytes.readUInt32BE(mvhd + 16)]
    expect(duration / timescale).toBe(film.duration)
    expect(document.facts.duration).toBe(film.duration)
    expect(bytes.length).toBeLessThan(6e6)
  })
})

const captioned = document.facts.captions!.map(({ language }) => language as Locale)

test('the film has captions in every language its page has', () => {
  expect(captioned).toEqual(locales.filter((locale) => document.words[locale]))
})

describe.each(captioned)('the captions in %s', (locale) => {
  const cues = cuesIn(locale)

  test('come when those of the other languages come, one after the other', () => {
    expect(cues.map(({ start, end }) => [start, end])).toEqual(
      cuesIn('en').map(({ start, end }) => [start, end]),
    )
    const times = cues.flatMap(({ start, end }) => [start, end])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(film.duration)
  })

  test('can be read: two lines of 42 characters, 17 characters a second', () => {
    for (const { start, end, lines } of cues) {
      expect(lines.length, lines.join()).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(42)
      expect(lines.join(' ').length / (end - start), lines.join()).toBeLessThanOrEqual(17)
    }
  })

  test('stand in the transcript with their times, between what is seen', () => {
    const paragraphs = document.words[locale]!.transcript!.split('\n\n')
    const isSeen = (paragraph: string) => /^\d+:\d\d \[.+\]$/.test(paragraph)
    expect(paragraphs.filter((paragraph) => !isSeen(paragraph))).toEqual(
      cues.map(({ start, lines }) => `${formatTimecode(Math.floor(start))} ${lines.join(' ')}`),
    )
    expect(paragraphs.filter(isSeen).length).toBeGreaterThanOrEqual(6)
  })
})

interface Cue {
  /** Seconds. */
  start: number
  end: number
  lines: string[]
}

/** The cues of the film's WebVTT file of a language (https://www.w3.org/TR/webvtt1/). */
function cuesIn(locale: Locale): Cue[] {
  const track = document.facts.captions!.find(({ language }) => language === locale)
  const [head, ...blocks] = fileOf(track?.file).toString('utf8').trimEnd().split('\n\n')
  expect(head).toBe('WEBVTT')
  return blocks.map((block) => {
    const [timing = '', ...lines] = block.split('\n')
    const [, start, end] = /^(\d\d:\d\d\.\d{3}) --> (\d\d:\d\d\.\d{3})$/.exec(timing)!
    return { start: secondsOf(start!), end: secondsOf(end!), lines }
  })
}

function secondsOf(timestamp: string): number {
  const [minutes, seconds] = timestamp.split(':').map(Number)
  return minutes! * 60 + seconds!
}
