import { numberAt, type Course } from './motion.ts'

/** A place in the picture, in pixels from its upper left corner. */
export type Place = readonly [x: number, y: number]

/** Somebody's way: the places it leads through, and at which of them they are when. */
export interface Walk {
  through: readonly Place[]
  /** Positions in `through`, by seconds. */
  reached: Course<number>
}

/** Points of a way between each two of its places. */
export const stepsBetween = 20

/** The way somebody has gone so far; its last point is where they are. */
export function wayAt({ through, reached }: Walk, at: number): Place[] {
  const end = numberAt(reached, at)
  const points = Array.from({ length: Math.ceil(end * stepsBetween) }, (_, index) =>
    onCurve(through, index / stepsBetween),
  )
  return [...points, onCurve(through, end)]
}

/** The beginning of a line. @param share of its length, 0 to 1. */
export function beginningOf(line: readonly Place[], share: number): Place[] {
  const lengths = line.slice(1).map((point, index) => distance(line[index]!, point))
  let left = share * lengths.reduce((sum, length) => sum + length, 0)
  const points: Place[] = [line[0]!]
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [line[index]!, line[index + 1]!]
    if (left < length) {
      const t = left / length
      points.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t])
      break
    }
    points.push(b)
    left -= length
  }
  return points
}

/** A point of the smooth curve through places (Catmull-Rom). @param position as in `Walk.reached`. */
function onCurve(through: readonly Place[], position: number): Place {
  const index = Math.min(Math.floor(position), through.length - 2)
  const [a, b] = [through[index]!, through[index + 1]!]
  const before = through[index - 1] ?? a
  const after = through[index + 2] ?? b
  const t = position - index
  return [spline(before[0], a[0], b[0], after[0], t), spline(before[1], a[1], b[1], after[1], t)]
}

const distance = (a: Place, b: Place) => Math.hypot(b[0] - a[0], b[1] - a[1])

const spline = (before: number, a: number, b: number, after: number, t: number) =>
  a +
  0.5 *
    t *
    (b - before + t * (2 * before - 5 * a + 4 * b - after + t * (3 * (a - b) + after - before)))
