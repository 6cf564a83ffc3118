import { contours } from 'd3-contour'

import { landscapeOf } from '../terrain.ts'
import { film } from './film.ts'
import { numberAt, type Course } from './motion.ts'
import type { Place } from './walk.ts'

/** A hill that rises and sinks. */
export interface Hill {
  place: Place
  /** Pixels. */
  reach: readonly [x: number, y: number]
  /** Contour lines of the film's page, by seconds. */
  height: Course<number>
}

/** What the ground is like over time. */
export interface Ground {
  hills: readonly Hill[]
  /** How much there is of the land of the film's page, by seconds: 0 is flat. */
  relief: Course<number>
}

/** Size in pixels of the cells the heights are taken in. */
const cell = 10
/** Pixels drawn beyond each edge, so that lines leave the picture instead of following its edge. */
const margin = 60
const columns = (film.width + 2 * margin) / cell
const rows = (film.height + 2 * margin) / cell

/** The land of the film's own page: as wide as the picture, and cut at top and bottom as there. */
const land = landscapeOf({ key: `videos/${film.key}` })
const unit = film.width / 240
const above = (160 - film.height / unit) / 2
const step = land.thresholds[1]! - land.thresholds[0]!
const middle = land.thresholds[3]!

/** Twice as many lines as on the page, since they are drawn so much larger. */
const levels = Array.from({ length: 26 }, (_, level) => middle + (step * (level - 7)) / 2)
const own = onGrid((x, y) => land.heightAt(x / unit, y / unit + above) - middle)

/** The land of a moment: for each level, the lowest first, the path around all that is higher. */
export function contourPaths({ hills, relief }: Ground, at: number): string[] {
  const share = numberAt(relief, at)
  const standing = hills
    .map(({ place, reach, height }) => ({ place, reach, height: numberAt(height, at) * step }))
    .filter(({ height }) => height !== 0)
  const risen = onGrid((x, y) => {
    let sum = 0
    for (const { place, reach, height } of standing) {
      const dx = (x - place[0] + bend(y, place[0])) / reach[0]
      const dy = (y - place[1] + bend(x, place[1])) / reach[1]
      sum += height * Math.exp(-0.5 * (dx * dx + dy * dy))
    }
    return sum
  })
  const heights = own.map((height, index) => middle + height * share + risen[index]!)
  return contours()
    .size([columns, rows])
    .thresholds(levels)(heights)
    .map(({ coordinates }) =>
      coordinates
        .flat()
        .map((ring) => path(ring.slice(1).map(([x, y]) => [inPixels(x!), inPixels(y!)])))
        .join(''),
    )
}

/** No hill is round. */
const bend = (along: number, own: number) =>
  16 * Math.sin(along / 64 + own) + 5 * Math.sin(along / 29)

function inPixels(cells: number): number {
  return cells * cell - margin
}

function onGrid(heightAt: (x: number, y: number) => number): number[] {
  return Array.from({ length: columns * rows }, (_, index) =>
    heightAt(inPixels((index % columns) + 0.5), inPixels(Math.floor(index / columns) + 0.5)),
  )
}

/** A ring as a quadratic B-spline: its points are the controls, their midpoints the knots. */
function path(points: readonly Place[]): string {
  const knots = points.map(([x, y], index): Place => {
    const next = points[(index + 1) % points.length]!
    return [(x + next[0]) / 2, (y + next[1]) / 2]
  })
  const curves = points.map((point, index) => `Q${write(point)} ${write(knots[index]!)}`)
  return `M${write(knots.at(-1)!)}${curves.join('')}Z`
}

const write = ([x, y]: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`
