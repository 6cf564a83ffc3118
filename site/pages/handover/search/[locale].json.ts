import type { APIRoute } from 'astro'

import { isLocale, locales } from '#locales/languages.ts'

import type { SearchSource } from '../../../search/build.ts'
import { getConcepts } from '../../../search/concepts.ts'
import { getSearchRecords } from '../../../search/records.ts'

/** What `build/handover.ts` turns into the search index; it never reaches a reader. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }))

export const GET: APIRoute = async ({ params: { locale } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const source: SearchSource = {
    records: await getSearchRecords(locale),
    concepts: await getConcepts(locale),
  }
  return Response.json(source)
}
