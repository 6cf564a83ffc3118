import { colour } from './colours.ts'
import { progress } from './motion.ts'
import { line, seen } from './svg.ts'
import { beginningOf, type Place } from './walk.ts'

const left = 700
const top = 92
const width = 440
const height = 350

/** Widths of the words in each row, in pixels. */
const rows = [
  [62, 40, 34],
  [38, 88],
  [72, 46],
  [30, 48, 50],
  [60, 34],
]

/** Seconds a word takes, and between the beginnings of two words and two rows. */
const writing = { word: 0.75, nextWord: 0.3, nextRow: 0.85 }

/**
 * A sheet of paper with two columns: on the left what was seen, on the right what it is feared to mean, which
 * grows pale again. What is written can be read by nobody.
 */
export function drawSheet(at: number): string {
  const rising = 14 * (1 - progress(at, 13, 14.6))
  const divide = left + width / 2
  return [
    `<g transform="translate(0 ${rising.toFixed(2)})">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="8" fill="${colour('raised')}" stroke="${colour('edge')}" stroke-width="1.5"/>`,
    `<path d="M${divide} ${top + 34}V${top + height - 34}" stroke="${colour('line')}" stroke-width="2"/>`,
    drawColumn({ at, from: 14.8, x: left + 32, rows, hue: 'ink' }),
    seen(
      1 - 0.72 * progress(at, 23.5, 26.5),
      drawColumn({ at, from: 19.2, x: divide + 32, rows: rows.slice(1), hue: 'heather' }),
    ),
    '</g>',
  ].join('')
}

function drawColumn({
  at,
  from,
  x,
  rows: written,
  hue,
}: {
  at: number
  from: number
  x: number
  rows: readonly (readonly number[])[]
  hue: string
}): string {
  const attributes = `stroke="${colour(hue)}" stroke-width="3"`
  return written
    .flatMap((words, row) => {
      let start = x
      return words.map((length, index) => {
        const begun = from + row * writing.nextRow + index * writing.nextWord
        const word = scribble({
          start: [start, top + 68 + row * 54],
          length,
          hand: row * 3 + index,
        })
        start += length + 16
        const done = progress(at, begun, begun + writing.word)
        return done === 0 ? '' : line(beginningOf(word, done), attributes)
      })
    })
    .join('')
}

/** A word in a hand that only looks like one: small loops of changing height. */
function scribble({
  start,
  length,
  hand,
}: {
  start: Place
  length: number
  hand: number
}): Place[] {
  return Array.from({ length: 2 * length + 1 }, (_, index): Place => {
    const along = index / 2
    const turn = along * 0.5 + hand
    const tall = 4 + 2.4 * Math.sin(hand * 2.1 + along * 0.13)
    return [start[0] + along + 3.4 * Math.sin(turn), start[1] - tall * Math.cos(turn)]
  })
}
