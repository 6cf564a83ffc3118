/** How far a movement is that goes from one moment to another: 0 before, 1 after, slow at both ends. */
export function progress(at: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (at - from) / (to - from)))
  return t ** 3 * (t * (6 * t - 15) + 10)
}

/** How much is seen of something that comes and goes. @param times `fade`: seconds each of both takes. */
export function presence(
  at: number,
  { from, to, fade }: { from: number; to: number; fade: number },
): number {
  return progress(at, from, from + fade) * (1 - progress(at, to - fade, to))
}

/** A value on its way through others, each reached at its moment. */
export type Course<T> = readonly (readonly [moment: number, value: T])[]

/** Where a course is: the two values it is between and how far. */
function leg<T>(course: Course<T>, at: number) {
  const next = course.findIndex(([moment]) => moment > at)
  const [from, to] =
    next === -1 ? [course.at(-1)!, course.at(-1)!] : [course[Math.max(0, next - 1)]!, course[next]!]
  return { from: from[1], to: to[1], t: from === to ? 0 : progress(at, from[0], to[0]) }
}

/** A number on its course. */
export function numberAt(course: Course<number>, at: number): number {
  const { from, to, t } = leg(course, at)
  return mixNumbers(from, to, t)
}

/** A colour (`#rrggbb`) on its course. */
export function colourAt(course: Course<string>, at: number): string {
  const { from, to, t } = leg(course, at)
  return mixColours(from, to, t)
}

/** A colour between two others. @param t 0 is the first, 1 the second. */
export function mixColours(from: string, to: string, t: number): string {
  const channels = [1, 3, 5].map((index) => {
    const [a, b] = [from, to].map((hex) => parseInt(hex.slice(index, index + 2), 16))
    return Math.round(mixNumbers(a!, b!, t))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

const mixNumbers = (from: number, to: number, t: number) => from + (to - from) * t
