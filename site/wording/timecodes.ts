/** A place in a film as its player shows it, such as `1:05` or `1:01:05`. */
export function formatTimecode(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Name of the place where a transcript has reached a second, in the form of W3C media fragments. */
export const fragmentAt = (seconds: number): string => `t=${seconds}`

/** What is said or shown from a second on. */
export interface TranscriptLine {
  seconds: number
  /** Without the time. */
  html: string
}

/** The lines of a transcript in HTML, whose paragraphs begin with their time; those of one second together. */
export function linesOf(transcript: string): TranscriptLine[] {
  const lines = new Map<number, string[]>()
  for (const [, time, html] of transcript.matchAll(
    new RegExp(`${beginning.source}(.*?)</p>`, 'gs'),
  )) {
    const seconds = secondsOf(time!)
    lines.set(seconds, [...(lines.get(seconds) ?? []), html!.trim()])
  }
  return [...lines].map(([seconds, html]) => ({ seconds, html: html.join(' ') }))
}

/** A transcript as HTML, the time that begins a paragraph marked as one and leading to that second. */
export function markTimecodes(transcript: string): string {
  const named = new Set<number>()
  return transcript.replace(beginning, (_, time: string) => {
    const seconds = secondsOf(time)
    const id = named.has(seconds) ? '' : ` id="${fragmentAt(seconds)}"`
    named.add(seconds)
    return (
      `<p${id}><a href="#${fragmentAt(seconds)}">` +
      `<time datetime="PT${seconds}S">${formatTimecode(seconds)}</time></a>`
    )
  })
}

/** The time that begins a paragraph, `0:42` or `1:02:03`. */
const beginning = /<p>((?:\d+:)?\d{1,2}:\d{2})(?= )/g

const secondsOf = (time: string): number =>
  time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
