import { contours } from 'd3-contour'

/** A drawn piece of land: two SVG paths and the box they are drawn in. */
export interface Terrain {
  /** Value for the `viewBox` attribute; the size is the same for the same `columns` and `rows`. */
  viewBox: string
  /** The ordinary contour lines. */
  lines: string
  /** Every third line, drawn heavier, and the highest point, as maps have them. */
  index: string
}

/** What to draw. */
export interface TerrainOptions {
  /** Name of the land: the same key gives the same picture, on every machine. */
  key: string
  /** Size in cells; a cell is `cellSize` units of the view box. */
  columns?: number
  rows?: number
}

const cellSize = 10
const levels = 7
/** Cells drawn beyond each edge, so that lines leave the picture instead of following its edge. */
const margin = 3
/** Largest distance in units between a contour and the points kept of it. */
const tolerance = 0.5
/** Least distance in units between two lines before they are rounded. */
const clearance = 3

/**
 * Draws the contour lines of a small invented landscape: a few rounded hills on gently sloping ground.
 * Lines are quadratic curves in whole-number relative coordinates, under 1 KB after brotli at the
 * standard size of 24 × 16 cells, and never cross: a landscape too steep to be drawn so is passed over
 * for the next one of the same key.
 */
export function terrain({ key, columns = 24, rows = 16 }: TerrainOptions): Terrain {
  // The same document is drawn once for all its languages.
  const name = `${key} ${columns} ${rows}`
  let known = drawn.get(name)
  if (!known) {
    const { paths } = firstDrawable({ key, columns, rows })
    known = { viewBox: `0 0 ${columns * cellSize} ${rows * cellSize}`, ...paths }
    drawn.set(name, known)
  }
  return known
}

const drawn = new Map<string, Terrain>()

/** The land `terrain` draws, for whoever draws it otherwise. */
export interface Landscape {
  /** Height at a place, in units of the view box. */
  heightAt: (x: number, y: number) => number
  /** Heights of the contour lines, the lowest first. */
  thresholds: number[]
}

/** The land that `terrain` draws of the same options. */
export function landscapeOf({ key, columns = 24, rows = 16 }: TerrainOptions): Landscape {
  const { heightAt, thresholds } = firstDrawable({ key, columns, rows })
  return {
    // A height stands in the middle of its cell.
    heightAt: (x, y) => heightAt(x / cellSize + margin - 0.5, y / cellSize + margin - 0.5),
    thresholds,
  }
}

function firstDrawable({ key, columns, rows }: Required<TerrainOptions>) {
  for (let attempt = 0; ; attempt += 1) {
    const drawing = draw({ random: randomFrom(`${key}/${attempt}`), columns, rows })
    if (drawing) return drawing
  }
}

type Point = readonly [x: number, y: number]
interface Line {
  points: Point[]
  closed: boolean
  level: number
}
interface Land {
  random: () => number
  columns: number
  rows: number
}

function draw({ random, columns, rows }: Land) {
  const width = columns + 2 * margin
  const height = rows + 2 * margin
  const heightAt = landscape({ random, columns: width, rows: height })
  const { heights, summit } = survey({ heightAt, columns: width, rows: height })
  const sorted = heights.toSorted((a, b) => a - b)
  const low = sorted[Math.floor(sorted.length * 0.08)]!
  const high = sorted.at(-1)!
  const step = (high - low) / (levels + 0.4)
  const thresholds = Array.from({ length: levels }, (_, level) => low + step * (level + 0.6))

  const lines = contours()
    .size([width, height])
    .thresholds(thresholds)(heights)
    .flatMap(({ coordinates }, level) =>
      coordinates
        .flat()
        .flatMap((ring) => clip({ ring: ring as [number, number][], level, columns, rows })),
    )
    .filter(({ points, closed }) => extent(points) > (closed ? 1.2 : 0.8) * cellSize)
    .map((line) => ({ ...line, points: simplify(line) }))
  if (tooClose({ lines, columns, rows })) return undefined

  const paths = { lines: '', index: '' }
  for (const line of lines) paths[line.level % 3 === 1 ? 'index' : 'lines'] += path(line)
  if (inside({ point: summit, columns, rows }))
    paths.index += `M${Math.round(summit[0])} ${Math.round(summit[1])}h0`
  return { heightAt, thresholds, paths }
}

type HeightAt = (x: number, y: number) => number

/** Height at a place, in cells: hills of different size and stretch on a slope. */
function landscape({ random, columns, rows }: Land): HeightAt {
  const hills = Array.from({ length: 6 }, (_, index) => {
    const angle = random() * Math.PI
    const size = (index === 0 ? 0.3 : 0.15 + random() * 0.16) * rows
    return {
      x: ((index + 0.15 + random() * 0.7) / 6) * columns,
      y: (0.15 + random() * 0.7) * rows,
      height: (index === 0 ? 1 : 0.45 + random() * 0.5) * (random() < 0.22 ? -0.8 : 1),
      cos: Math.cos(angle),
      sin: Math.sin(angle),
      along: size * (1.1 + random() * 0.9),
      across: size,
    }
  })
  const waves = Array.from({ length: 3 }, () => ({
    x: (random() - 0.5) * 0.5,
    y: (random() - 0.5) * 0.5,
    phase: random() * 2 * Math.PI,
  }))
  const slope = { x: (random() - 0.5) * 0.9, y: (random() - 0.5) * 0.7 }

  return (x, y) => {
    let height = (slope.x * x) / columns + (slope.y * y) / rows
    for (const wave of waves) height += 0.1 * Math.sin(wave.x * x + wave.y * y + wave.phase)
    for (const hill of hills) {
      const dx = x - hill.x
      const dy = y - hill.y
      const along = (dx * hill.cos + dy * hill.sin) / hill.along
      const across = (dy * hill.cos - dx * hill.sin) / hill.across
      height += hill.height * Math.exp(-0.5 * (along * along + across * across))
    }
    return height
  }
}

/** Heights of each cell, row by row, and where the highest is, in units. */
function survey({
  heightAt,
  columns,
  rows,
}: {
  heightAt: HeightAt
  columns: number
  rows: number
}) {
  const heights: number[] = []
  let summit: Point = [0, 0]
  let highest = -Infinity
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      const height = heightAt(x, y)
      heights.push(height)
      if (height > highest) {
        highest = height
        summit = toUnits([x + 0.5, y + 0.5])
      }
    }
  return { heights, summit }
}

const toUnits = ([x, y]: Point): Point => [(x - margin) * cellSize, (y - margin) * cellSize]

function inside({ point: [x, y], columns, rows }: { point: Point; columns: number; rows: number }) {
  return x > cellSize && y > cellSize && x < (columns - 1) * cellSize && y < (rows - 1) * cellSize
}

/** The parts of a ring within the picture and a little around it, in units. */
function clip({
  ring,
  level,
  columns,
  rows,
}: {
  ring: Point[]
  level: number
  columns: number
  rows: number
}): Line[] {
  const points = ring.slice(1).map(toUnits)
  const edge = 1.5 * cellSize
  const seen = points.map(
    ([x, y]) =>
      x > -edge && y > -edge && x < columns * cellSize + edge && y < rows * cellSize + edge,
  )
  const outside = seen.indexOf(false)
  if (outside === -1) return [{ points, closed: true, level }]
  const lines: Line[] = []
  let run: Point[] = []
  for (let index = 1; index <= points.length; index += 1) {
    const at = (outside + index) % points.length
    if (seen[at]) run.push(points[at]!)
    else if (run.length) {
      if (run.length > 2) lines.push({ points: run, closed: false, level })
      run = []
    }
  }
  return lines
}

function extent(points: readonly Point[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

/** Fewer points along the same line: Visvalingam's least triangle first, long gaps kept short. */
function simplify({ points, closed }: Line): Point[] {
  const kept = [...points]
  const fixed = closed ? 0 : 1
  while (kept.length > 6) {
    let least = Infinity
    let at = -1
    for (let index = fixed; index < kept.length - fixed; index += 1) {
      const a = kept.at(index - 1)!
      const b = kept[index]!
      const c = kept[(index + 1) % kept.length]!
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
      const gap = Math.hypot(c[0] - a[0], c[1] - a[1])
      const cost = area / gap + (gap > 2.6 * cellSize ? Infinity : 0)
      if (cost < least) {
        least = cost
        at = index
      }
    }
    if (least > tolerance) break
    kept.splice(at, 1)
  }
  return kept
}

/** Whether two lines come so near one another that rounding could make them cross. */
function tooClose({
  lines,
  columns,
  rows,
}: {
  lines: readonly Line[]
  columns: number
  rows: number
}) {
  const size = clearance
  const width = Math.ceil(((columns + 2 * margin) * cellSize) / size) + 2
  const height = Math.ceil(((rows + 2 * margin) * cellSize) / size) + 2
  /** Points so far, as a chain per square of the grid. */
  const first = new Int32Array(width * height).fill(-1)
  const chain: number[] = []
  const xs: number[] = []
  const ys: number[] = []
  for (const line of lines) {
    const start = xs.length
    sample(line, xs, ys)
    for (let index = start; index < xs.length; index += 1) {
      const x = xs[index]!
      const y = ys[index]!
      const at = squareOf({ x, y, width, size })
      for (let row = -width; row <= width; row += width)
        for (let square = at + row - 1; square <= at + row + 1; square += 1)
          for (let other = first[square]!; other !== -1; other = chain[other]!)
            if (other < start && (xs[other]! - x) ** 2 + (ys[other]! - y) ** 2 < clearance ** 2)
              return true
      chain[index] = first[at]!
      first[at] = index
    }
  }
  return false
}

const squareOf = ({ x, y, width, size }: { x: number; y: number; width: number; size: number }) =>
  (Math.floor((y + margin * cellSize) / size) + 1) * width +
  Math.floor((x + margin * cellSize) / size) +
  1

/** Adds points about two units apart along a line's curve. */
function sample({ points, closed }: Line, xs: number[], ys: number[]) {
  const count = points.length
  for (let index = closed ? 0 : 1; index < (closed ? count : count - 1); index += 1) {
    const control = points[index]!
    const start = between(points.at(index - 1)!, control)
    const end = between(control, points[(index + 1) % count]!)
    const steps = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / 2)
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps
      xs.push(bezier(start[0], control[0], end[0], t))
      ys.push(bezier(start[1], control[1], end[1], t))
    }
  }
}

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

const bezier = (a: number, control: number, b: number, t: number) =>
  (1 - t) ** 2 * a + 2 * t * (1 - t) * control + t ** 2 * b

/**
 * A line as a quadratic B-spline. Its knots are the midpoints between control points, so `t` alone
 * continues it (https://www.w3.org/TR/SVG2/paths.html#PathDataQuadraticBezierCommands): each control
 * point is the last one mirrored at the knot. Mirroring from the rounded value keeps every control
 * point within one unit of the true one instead of letting the error grow.
 */
function path({ points, closed }: Line): string {
  const count = points.length
  const controls = closed ? [...points, points[0]!] : points
  let control: Point = round(controls[closed ? 0 : 1]!)
  const start = closed ? round(between(points.at(-1)!, control)) : round(points[0]!)
  let at = start
  let out = `M${start[0]} ${start[1]}`
  for (let index = closed ? 1 : 2; index < (closed ? count + 1 : count); index += 1) {
    const next = controls[index]!
    const last = index === (closed ? count : count - 1)
    const knot = last ? (closed ? start : round(next)) : round(between(control, next))
    const move = `${gap(knot[0] - at[0], true)}${gap(knot[1] - at[1])}`
    if (at === start)
      out += `q${gap(control[0] - at[0], true)}${gap(control[1] - at[1])}${gap(knot[0] - at[0])}${gap(knot[1] - at[1])}t`
    else out += out.endsWith('t') ? move : gap(knot[0] - at[0]) + gap(knot[1] - at[1])
    control = [2 * knot[0] - control[0], 2 * knot[1] - control[1]]
    at = knot
  }
  return closed ? `${out}z` : out.replace(/t$/, '')
}

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]

/** A number in path data: separated from the one before it unless its sign does that or it comes first. */
const gap = (value: number, first = false) => (first || value < 0 ? `${value}` : ` ${value}`)

/** Numbers from 0 to 1, the same series for the same seed (FNV-1a, then mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
