import { brotliCompressSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { terrain } from '#site/terrain.ts'

type Point = [x: number, y: number]

const keys = Array.from({ length: 400 }, (_, index) => `practices/example-${index}`)

test('the same key gives the same land, another key another', () => {
  expect(terrain({ key: 'support/a' })).toEqual(terrain({ key: 'support/a' }))
  expect(terrain({ key: 'support/a' })).not.toEqual(terrain({ key: 'support/b' }))
})

test('a land stays under 1 KB after brotli, in whole numbers', () => {
  for (const key of keys) {
    const { lines, index } = terrain({ key })
    expect(brotliCompressSync(lines + index).length, key).toBeLessThan(1024)
    expect(lines + index, key).toMatch(/^[Mqthz\d\s-]+$/)
  }
})

test('contour lines never cross, at the standard size and across the two doors of the home page', () => {
  for (const key of keys) expect(crossings(terrain({ key })), key).toEqual([])
  for (const key of keys.slice(0, 40))
    expect(crossings(terrain({ key, columns: 64, rows: 10 })), key).toEqual([])
})

test('the check for crossings finds one', () => {
  expect(crossings({ lines: 'M0 0q5 5 10 10M1 10q5-5 8-10', index: '' })).not.toEqual([])
})

/** Pairs of lines that cross, from the paths as a browser would draw them. */
function crossings({ lines, index }: { lines: string; index: string }): string[] {
  const drawn = [...polylines(lines), ...polylines(index)]
  const found: string[] = []
  for (const [a, first] of drawn.entries())
    for (const [b, second] of drawn.entries())
      if (a < b && boxesMeet(first, second) && cross(first, second)) found.push(`${a} and ${b}`)
  return found
}

function polylines(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const points: Point[] = []
      let at: Point = [0, 0]
      let control: Point = [0, 0]
      for (const [, command, text] of `M${line}`.matchAll(/([Mqthz])([^Mqthz]*)/g)) {
        const numbers = (text!.match(/-?\d+/g) ?? []).map(Number)
        if (command === 'M') {
          at = [numbers[0]!, numbers[1]!]
          points.push(at)
        }
        if (command !== 'q' && command !== 't') continue
        const size = command === 'q' ? 4 : 2
        for (let index = 0; index < numbers.length; index += size) {
          const [dx, dy] = numbers.slice(index + size - 2, index + size) as Point
          control =
            command === 'q'
              ? [at[0] + numbers[index]!, at[1] + numbers[index + 1]!]
              : [2 * at[0] - control[0], 2 * at[1] - control[1]]
          const end: Point = [at[0] + dx, at[1] + dy]
          for (let step = 1; step <= 6; step += 1) {
            const t = step / 6
            points.push(
              [0, 1].map(
                (axis) =>
                  (1 - t) ** 2 * at[axis]! + 2 * t * (1 - t) * control[axis]! + t ** 2 * end[axis]!,
              ) as Point,
            )
          }
          at = end
        }
      }
      return points
    })
}

function boxesMeet(a: Point[], b: Point[]) {
  return [0, 1].every((axis) => {
    const [from, to] = [a, b].map((points) => points.map((point) => point[axis]!))
    return Math.max(...from!) >= Math.min(...to!) && Math.max(...to!) >= Math.min(...from!)
  })
}

function cross(a: Point[], b: Point[]) {
  for (let i = 1; i < a.length; i += 1)
    for (let j = 1; j < b.length; j += 1) {
      const [p, q, r, s] = [a[i - 1]!, a[i]!, b[j - 1]!, b[j]!]
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) return true
    }
  return false
}

const side = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
