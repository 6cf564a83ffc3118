import type { Operation } from './Operation.ts'

/** Set in a request's context while it changes one language of a document and leaves the others. */
export const changesOneLocale = 'changesOneLocale'

/** Tells the database whether a change is meant for one language; see `keepWordsWithRows`. */
export const noteOneLocale = ({ args, operation, req }: Operation): void => {
  const { unpublishAllLocales } = args as { unpublishAllLocales?: unknown }
  req.context[changesOneLocale] = operation === 'update' && !unpublishAllLocales
}
