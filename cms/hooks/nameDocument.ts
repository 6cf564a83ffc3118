import { randomBytes } from 'node:crypto'

import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'

import { slugify } from '#content/slug.ts'
import { isLocale, type Locale } from '#locales/languages.ts'

type Find = Omit<Parameters<typeof free>[0], 'field' | 'wish'>

interface Named {
  id?: string
  key?: string | null
  title?: string | null
  slug?: string | null
  filename?: string | null
  _status?: string | null
}

/**
 * Gives a document its key (when it is first published, for ever) and its address in the language being written. An address
 * follows the title until it is published or written by hand, and never equals another's: `-2`, `-3`
 * follow. Titles without a Latin letter take the key.
 */
export const nameDocument: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (!data) return data
  const next = data as Named
  const previous = (originalDoc ?? {}) as Named
  const title = next.title ?? previous.title ?? next.filename ?? previous.filename ?? ''
  const find = { collection: collection.slug, id: previous.id, req }

  next.key = await keyOf({ next, previous, title, find })

  const localized = collection.flattenedFields.some(({ name }) => name === 'slug')
  if (!localized || !isLocale(req.locale)) return next
  next.slug = await slugOf({ next, previous, locale: req.locale, find })
  return next
}

/** Stands for a key until the first publishing: the admin saves a new document before it has a title. */
const provisional = /^draft-[0-9a-f]{8}$/

async function keyOf({
  next,
  previous,
  title,
  find,
}: {
  next: Named
  previous: Named
  title: string
  find: Find
}): Promise<string> {
  const key = previous.key ?? next.key
  if (key && !(provisional.test(key) && next._status === 'published')) return key
  if (next._status !== 'published' && !next.filename)
    return `draft-${randomBytes(4).toString('hex')}`
  return free({ ...find, field: 'key', wish: slugify(title) || 'untitled' })
}

async function slugOf({
  next,
  previous,
  locale,
  find,
}: {
  next: Named
  previous: Named
  locale: Locale
  find: Find
}): Promise<string | null> {
  const title = next.title ?? previous.title
  if (!title && !next.slug) return previous.slug ?? null
  const written = slugify(next.slug ?? '', locale)
  if (written && written !== previous.slug) return free({ ...find, field: 'slug', wish: written })

  const made = slugify(title ?? '', locale) || next.key || ''
  const follows =
    !previous.slug ||
    isNumbered({ slug: previous.slug, base: slugify(previous.title ?? '', locale) })
  if (previous.slug && (!follows || isNumbered({ slug: previous.slug, base: made }))) {
    return previous.slug
  }
  if (previous.slug && (await isPublished(find))) return previous.slug
  return free({ ...find, field: 'slug', wish: made })
}

/** Whether readers know this language's address; the newest version alone may be a draft over it. */
async function isPublished({
  collection,
  id,
  req,
}: {
  collection: CollectionSlug
  id?: string | undefined
  req: PayloadRequest
}): Promise<boolean> {
  if (!id) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Whether a slug is `base`, or `base` with a number against a twin. */
function isNumbered({ slug, base }: { slug: string; base: string }): boolean {
  return (
    base !== '' &&
    (slug === base || (slug.startsWith(base) && /^-\d+$/.test(slug.slice(base.length))))
  )
}

/** The wish itself, or the first `wish-2`, `wish-3` … that neither a document nor a draft has. */
async function free({
  collection,
  id,
  field,
  wish,
  req,
}: {
  collection: CollectionSlug
  id?: string | undefined
  field: 'key' | 'slug'
  wish: string
  req: PayloadRequest
}): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wish : `${wish}-${number}`
    if (!(await isTaken({ collection, id, field, value: candidate, req }))) return candidate
  }
}

/** Looks at published rows, newest drafts and the trash, since each of them may come to light again. */
async function isTaken({
  collection,
  id,
  field,
  value,
  req,
}: {
  collection: CollectionSlug
  id?: string | undefined
  field: 'key' | 'slug'
  value: string
  req: PayloadRequest
}): Promise<boolean> {
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection,
      where: { [field]: { equals: value }, ...(id && { id: { not_equals: id } }) },
      draft,
      trash: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { key: true },
      overrideAccess: true,
      req,
    })
    if (docs.length > 0) return true
  }
  return false
}
