import type { Payload, Where } from 'payload'

import { kinds, type KindSlug } from '#content/model/index.ts'
import { locales, type Locale } from '#locales/languages.ts'

import { hasRole } from './access/hasRole.ts'
import type { User } from './payload-types.ts'

/** Documents of one kind that need somebody, in one language where it is about a language. */
export interface Work {
  kind: KindSlug
  locale?: Locale
  count: number
  /** The list in the admin that shows exactly these. */
  href: string
}

/** What waits for a user, the most first. */
export interface Workload {
  /** Written, but not published in this language. */
  drafts: Work[]
  /** Without a title in this language. */
  missing: Work[]
  /** Whose facts were to be checked again by now. */
  overdue: Work[]
}

/** Kinds whose documents are translated and checked; files are looked after where they are used. */
const kept = (Object.keys(kinds) as KindSlug[]).filter((kind) => kind !== 'media')

/**
 * What waits for a user: editors for every language, translators for theirs, contributors for their
 * own drafts.
 */
export async function workloadOf({
  payload,
  user,
}: {
  payload: Payload
  user: User
}): Promise<Workload> {
  const isEditor = hasRole(user, 'administrator', 'editor')
  const own = hasRole(user, 'translator') && !isEditor ? (user.locales ?? []) : locales
  const mine: Where[] =
    isEditor || hasRole(user, 'translator') ? [] : [{ owner: { equals: user.id } }]
  const count = async (work: { kind: KindSlug; locale?: Locale; where: Where[] }) => {
    const { totalDocs } = await payload.find({
      collection: work.kind,
      where: { and: [...work.where, ...mine] },
      draft: true,
      depth: 0,
      limit: 1,
      select: { key: true },
      // A contributor may not ask whose a document is; `mine` is all they get.
      overrideAccess: true,
      ...(work.locale && { locale: work.locale }),
    })
    const { kind, locale } = work
    return {
      kind,
      ...(locale && { locale }),
      count: totalDocs,
      href: listOf({ kind, locale, where: { and: work.where } }),
    }
  }
  const perLanguage = (where: Where[]) =>
    kept.flatMap((kind) => own.map((locale) => ({ kind, locale, where })))
  const overdue = [{ reviewDue: { less_than: new Date().toISOString() } }]

  return {
    drafts: await waiting(
      perLanguage([{ title: { exists: true } }, { _status: { not_equals: 'published' } }]),
    ),
    missing: mine.length > 0 ? [] : await waiting(perLanguage([{ title: { exists: false } }])),
    overdue: await waiting(kept.map((kind) => ({ kind, where: overdue }))),
  }

  async function waiting(works: Parameters<typeof count>[0][]): Promise<Work[]> {
    const counted: Work[] = []
    for (const work of works) counted.push(await count(work))
    return counted.filter((work) => work.count > 0).sort((a, b) => b.count - a.count)
  }
}

function listOf({
  kind,
  locale,
  where,
}: {
  kind: KindSlug
  locale: Locale | undefined
  where: Where
}): string {
  const query = new URLSearchParams(locale && { locale })
  // The list's filters understand a list of alternatives.
  flatten({ name: 'where', value: { or: [where] }, into: query })
  return `/admin/collections/${kind}?${query}`
}

/** Writes nested values as Payload reads them: `where[or][0][title][exists]=false`. */
function flatten({
  name,
  value,
  into,
}: {
  name: string
  value: unknown
  into: URLSearchParams
}): void {
  if (typeof value !== 'object' || value === null) {
    into.set(name, String(value))
    return
  }
  for (const [key, below] of Object.entries(value)) {
    flatten({ name: `${name}[${key}]`, value: below, into })
  }
}
