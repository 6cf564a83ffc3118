import type { Place } from './walk.ts'

/** A place as it stands in path data. */
export function coordinates([x, y]: Place): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** A line through places. @param attributes as they stand in its element. */
export function line(places: readonly Place[], attributes: string): string {
  return places.length < 2 ? '' : `<path d="M${places.map(coordinates).join('L')}" ${attributes}/>`
}

/** A round point. @param attributes as they stand in its element. */
export function point([x, y]: Place, attributes: string): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" ${attributes}/>`
}

/** Parts of the picture as far as they are seen. @param opacity from 0, not at all, to 1. */
export function seen(opacity: number, ...parts: readonly string[]): string {
  const content = parts.join('')
  if (opacity <= 0 || content === '') return ''
  return opacity >= 1 ? content : `<g opacity="${opacity.toFixed(3)}">${content}</g>`
}
