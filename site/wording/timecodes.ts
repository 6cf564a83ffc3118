/** A place in a film as its player shows it, such as `1:05` or `1:01:05`. */
export function formatTimecode(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** A transcript as HTML, the time that begins a paragraph marked as one. */
export function markTimecodes(html: string): string {
  return html.replace(
    /<p>(?:(\d+):)?(\d{1,2}):(\d{2})(?= )/g,
    (_, hours: string | undefined, minutes: string, rest: string) => {
      const seconds = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest)
      return `<p><time datetime="PT${seconds}S">${formatTimecode(seconds)}</time>`
    },
  )
}
