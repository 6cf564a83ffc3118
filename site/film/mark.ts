import { readFileSync } from 'node:fs'

import { svgPathProperties } from 'svg-path-properties'

import type { Place } from './walk.ts'

/** Side of the square the mark is drawn in. */
const side = 32
/** Points each ring is drawn by. */
const density = 160

const component = readFileSync(new URL('../components/page/Mark.astro', import.meta.url), 'utf8')

/**
 * The rings of the portal's mark in the picture, the outer first, each from its top clockwise.
 *
 * @param size of the mark's square, in pixels.
 */
export function ringsOfMark({ middle, size }: { middle: Place; size: number }): Place[][] {
  const [, path] = /<path d="([^"]+)"/.exec(component) ?? []
  if (!path) throw new Error('components/page/Mark.astro has no path: the film ends with the mark.')
  return path.split(/(?=M)/).map((ring) => {
    const properties = new svgPathProperties(ring)
    const length = properties.getTotalLength()
    return Array.from({ length: density + 1 }, (_, index): Place => {
      const { x, y } = properties.getPointAtLength((index / density) * length)
      return [middle[0] + (x / side - 0.5) * size, middle[1] + (y / side - 0.5) * size]
    })
  })
}
