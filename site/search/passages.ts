/** A stretch of a text below one heading, or before the first. */
export interface Passage {
  /** The heading's `id`. */
  id?: string
  heading?: string
  html: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader sees of HTML, on one line. */
export const textOf = (html: string): string =>
  html
    .replace(/<\/?(p|li|ul|ol|h\d|blockquote|br|div)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
    .replace(/\s+/g, ' ')
    .trim()

/** Takes HTML apart at its headings. */
export function passagesOf(html: string): Passage[] {
  const parts = html.split(/(?=<h[2-6]\b)/)
  const begins = /^<h[2-6]\b/.test(html)
  const [before = '', ...rest] = begins ? ['', ...parts] : parts
  const passages = rest.map((part): Passage => {
    const [, attributes = '', heading = '', below = ''] =
      /^<h\d([^>]*)>(.*?)<\/h\d>(.*)$/s.exec(part) ?? []
    const [, id] = / id="([^"]*)"/.exec(attributes) ?? []
    return { ...(id && { id }), heading: textOf(heading), html: below }
  })
  return [{ html: before }, ...passages]
}
