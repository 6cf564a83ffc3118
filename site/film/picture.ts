import { colour } from './colours.ts'
import { film } from './film.ts'
import { contourPaths } from './ground.ts'
import { ringsOfMark } from './mark.ts'
import { colourAt, mixColours, presence, progress } from './motion.ts'
import { drawSheet } from './sheet.ts'
import {
  call,
  field,
  ground,
  home,
  listener,
  question,
  relative,
  ring,
  turn,
  young,
} from './story.ts'
import { coordinates, line, point, seen } from './svg.ts'
import { stepsBetween, wayAt, type Place } from './walk.ts'

/** One moment of the film as SVG. @param at seconds from its beginning. */
export function pictureAt(at: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${film.width} ${film.height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    paper,
    seen(presence(at, { from: 0, to: 95, fade: 3 }), drawLand(at)),
    seen(presence(at, { from: 13, to: 29, fade: 1.6 }), drawSheet(at)),
    drawHome(at),
    seen(1 - progress(at, 91.5, 94), drawCall(at), drawQuestion(at), drawPeople(at)),
    drawMark(at),
    '</svg>',
  ].join('')
}

const paper = `<rect width="${film.width}" height="${film.height}" fill="${colour('paper')}"/>`

/** The higher, the more of the field's colour; every third line is heavier, as on maps. */
function drawLand(at: number): string {
  const shade = (share: number) => mixColours(colour('paper'), colourAt(field, at), share)
  const stroke = shade(0.75)
  return contourPaths(ground, at)
    .map((path, level) => {
      const width = level % 3 === 1 ? 2.4 : 1.2
      return `<path d="${path}" fill="${shade(0.04 + 0.032 * level)}" stroke="${stroke}" stroke-width="${width}"/>`
    })
    .join('')
}

/** Point of both ways where they begin anew. */
const fork = turn.place * stepsBetween

/** Who worries is a full point, whom they worry about an open one. */
function drawPeople(at: number): string {
  const [worried, other] = [wayAt(relative, at), wayAt(young, at)]
  const [dark, bright] = [colour('door'), colour('heather')]
  return [
    drawTrail({ at, way: worried.slice(0, fork + 1), hue: dark }),
    drawTrail({ at, way: other, hue: bright }),
    seen(
      progress(at, 1, 2.5),
      point(worried.at(-1)!, `r="14" fill="${dark}" stroke="${colour('paper')}" stroke-width="4"`),
    ),
    seen(
      progress(at, 2.5, 4.5),
      point(other.at(-1)!, `r="11" fill="${colour('paper')}" stroke="${bright}" stroke-width="6"`),
    ),
  ].join('')
}

function drawTrail({ at, way, hue }: { at: number; way: readonly Place[]; hue: string }): string {
  const draw = (places: readonly Place[]) =>
    line(places, `stroke="${colour('paper')}" stroke-width="9" stroke-opacity=".8"`) +
    line(places, `stroke="${hue}" stroke-width="4"`)
  return (
    seen(1 - progress(at, turn.begins, turn.ends), draw(way.slice(0, fork + 1))) +
    draw(way.slice(fork))
  )
}

function drawQuestion(at: number): string {
  const { from, to, begins, ends } = question
  const gone = progress(at, begins, ends)
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const radius = 34 + gone * (Math.hypot(dx, dy) - 50)
  const end = (angle: number): Place => [
    from[0] + radius * Math.cos(Math.atan2(dy, dx) + angle),
    from[1] + radius * Math.sin(Math.atan2(dy, dx) + angle),
  ]
  const arc = `M${coordinates(end(-0.5))}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${coordinates(end(0.5))}`
  return seen(
    Math.min(1, 2.2 * Math.sin(Math.PI * gone)),
    `<path d="${arc}" stroke="${colour('door')}" stroke-width="5"/>`,
  )
}

function drawCall(at: number): string {
  const light = `r="17" fill="${colour('wheat')}" stroke="${colour('on-wheat')}" stroke-width="4"`
  return seen(
    presence(at, { from: 60.5, to: 80, fade: 2 }),
    line(
      wayAt(call, at),
      `stroke="${colour('spruce')}" stroke-width="4.5" stroke-dasharray="1 12"`,
    ),
    point(listener, light),
  )
}

const rings = ringsOfMark({ middle: home, size: ring.size })

/** The outer ring of the mark around the place they meet, open to one side. */
function drawHome(at: number): string {
  const grown = progress(at, ring.begins, ring.ends)
  if (grown === 0) return ''
  const outer = rings[0]!
  const [from, to] = ring.opening.map((share) => Math.round(share * (outer.length - 1)))
  const wall = [...outer.slice(to, -1), ...outer.slice(0, from! + 1)]
  return (
    seen(
      0.6 * presence(at, { from: 79, to: 95, fade: 3 }),
      line(outer, `fill="${colour('wheat')}"`),
    ) + line(wall.slice(0, Math.ceil(grown * wall.length)), strokeOfMark(at))
  )
}

function drawMark(at: number): string {
  return seen(progress(at, 92.5, 95), ...rings.map((each) => line(each, strokeOfMark(at))))
}

function strokeOfMark(at: number): string {
  const width = (6.5 + 11.5 * progress(at, 91.5, 95)).toFixed(1)
  return `stroke="${colour('spruce')}" stroke-width="${width}"`
}
