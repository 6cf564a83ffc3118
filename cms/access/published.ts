import type { AccessArgs, Where } from 'payload'

import { isLocale, locales } from '#locales/languages.ts'

/**
 * Put into `context`, lets the portal's own code read what is published in any language, with
 * `locale: 'all'`. No request can put it there. `hideUnpublished` takes out what is not published.
 */
export const everyPublishedLanguage = { everyPublishedLanguage: true } as const

/** Payload shows the trash to whoever asks for it. */
const outsideTheTrash: Where = { deletedAt: { exists: false } }

/**
 * What is published in the language asked for. A request for all languages gets nothing: it would
 * carry words that are still drafts. A file is public when its description is in any language.
 */
export function published({
  req,
  isReadingStaticFile,
}: Pick<AccessArgs, 'req' | 'isReadingStaticFile'>): Where | false {
  if (isReadingStaticFile || (req.locale === 'all' && req.context['everyPublishedLanguage'])) {
    const inAny = locales.map((locale) => ({ [`_status.${locale}`]: { equals: 'published' } }))
    return { and: [outsideTheTrash, { or: inAny }] }
  }
  if (!isLocale(req.locale)) return false
  return { and: [outsideTheTrash, { _status: { equals: 'published' } }] }
}
