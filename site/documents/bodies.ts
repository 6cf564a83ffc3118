import type { FieldMeta } from '#content/model/fields.ts'

/** Longest plain text, in words, that is kept with a document's metadata. */
const longest = 1000

/**
 * Whether a field is a body: a rich text, or plain text as long as a transcript. In a document on the site
 * its digest stands in its place, and its HTML is read with `getHtml`.
 */
export const isBody = ({ richText, words = 0 }: FieldMeta): boolean =>
  richText === true || words > longest

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!)

/** Plain text of several paragraphs, with blank lines between them, as HTML. */
export function paragraphsToHtml(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/)
  return paragraphs
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
