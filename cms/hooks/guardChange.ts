import { Forbidden, type CollectionSlug, type PayloadRequest } from 'payload'

import { translateAdmin } from '#locales/admin-strings.ts'
import { isLocale } from '#locales/languages.ts'

import { changesWordsOnly, mayPublish } from '../access/capacity.ts'
import { hasRole } from '../access/hasRole.ts'
import { Refusal } from '../errors/Refusal.ts'
import type { Operation } from './Operation.ts'

interface Change {
  id?: string
  data?: { _status?: unknown; deletedAt?: unknown }
  draft?: boolean
  /** Whether documents in the trash are changed too. */
  trash?: boolean
  autosave?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

/**
 * Guards what Payload's flags could do around access control. Nobody publishes every language at once,
 * which would publish those without a title. Only editors restore versions, empty or fill the trash, or
 * take all languages offline. Who may not publish in this language writes a draft, whatever they ask.
 */
export const guardChange = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}: Operation): Promise<void> => {
  const change = args as Change
  const t = translateAdmin(req.i18n.language)
  if (change.publishAllLocales) {
    throw new Refusal({ message: t('errors.publishAllLanguages'), status: 400 })
  }
  const locale = change.publishSpecificLocale ?? req.locale
  if (change.publishSpecificLocale && !isLocale(locale)) {
    const value = String(change.publishSpecificLocale).slice(0, 20)
    throw new Refusal({ message: t('errors.unknownLanguage', { value }), status: 400 })
  }
  if (overrideAccess || hasRole(req.user, 'administrator', 'editor')) return

  if (operation === 'restoreVersion' || change.unpublishAllLocales) throw new Forbidden(req.t)
  if (operation !== 'create' && operation !== 'update') return
  if (change.data?.deletedAt || (change.trash && change.data && 'deletedAt' in change.data)) {
    throw new Refusal({ message: t('errors.trashIsForEditors'), status: 403 })
  }
  if (operation === 'update' && req.file && !(await owns({ change, collection, req }))) {
    throw new Forbidden(req.t)
  }
  if (mayPublish({ user: req.user, locale })) return
  if (change.data?._status === 'published' || change.publishSpecificLocale) {
    throw new Refusal({ message: t('errors.draftsOnly'), status: 403 })
  }
  change.draft = true
}

/** Whether a document is the user's own, whose file they may replace. */
async function owns({
  change: { id },
  collection,
  req,
}: {
  change: Change
  collection: { slug: string }
  req: PayloadRequest
}): Promise<boolean> {
  if (!id) return false
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [document] = docs as { owner?: unknown }[]
  return document !== undefined && !changesWordsOnly({ user: req.user, owner: document.owner })
}
