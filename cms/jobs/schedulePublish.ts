import type { CollectionSlug, Payload, TaskConfig, TypedUser } from 'payload'

import { locales, type Locale } from '#locales/languages.ts'

interface Input {
  type?: 'publish' | 'unpublish'
  locale?: Locale
  doc?: { relationTo: CollectionSlug; value: string }
  user?: { relationTo: 'users'; value: string }
}

/**
 * What happens when a schedule is due. Takes the place of Payload's own task, which publishes and
 * unpublishes the default language alone when all were meant: here a schedule without a language
 * publishes, one by one, each that has a title, and unpublishing takes all of them offline. It acts as
 * whoever scheduled it, with the roles they have by then.
 */
export const schedulePublish: TaskConfig<{ input: Input; output: object }> = {
  slug: 'schedulePublish',
  handler: async ({ input, req: { payload } }) => {
    const { doc, type = 'publish', locale } = input
    if (!doc || !input.user) throw new Error('A schedule names a document and who made it.')
    const user = await userOf({ payload, id: input.user.value })
    const change = {
      collection: doc.relationTo,
      id: doc.value,
      depth: 0,
      overrideAccess: false,
      user,
    }
    if (type === 'unpublish') {
      await payload.update({ ...change, data: { _status: 'draft' }, unpublishAllLocales: true })
      return { output: {} }
    }
    for (const each of locale ? [locale] : await titledLocales({ payload, doc })) {
      await payload.update({ ...change, locale: each, data: { _status: 'published' } })
    }
    return { output: {} }
  },
}

async function userOf({ payload, id }: { payload: Payload; id: string }): Promise<TypedUser> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return { ...user, collection: 'users' }
}

/** The languages whose newest version has what publishing asks for. */
async function titledLocales({
  payload,
  doc,
}: {
  payload: Payload
  doc: NonNullable<Input['doc']>
}): Promise<Locale[]> {
  const titled: Locale[] = []
  for (const locale of locales) {
    const found = await payload.findByID({
      collection: doc.relationTo,
      id: doc.value,
      locale,
      draft: true,
      depth: 0,
    })
    const { title, alt } = found as { title?: string | null; alt?: string | null }
    if (title || alt) titled.push(locale)
  }
  return titled
}
