import type { AccessArgs, Where } from 'payload'

import { isLocale } from '#locales/languages.ts'

/**
 * What is published in the language asked for. For all languages at once nothing is: such a read would
 * carry the words of languages that are still drafts.
 */
export function published({ req }: Pick<AccessArgs, 'req'>): Where | false {
  if (!isLocale(req.locale)) return false
  return { _status: { equals: 'published' } }
}
