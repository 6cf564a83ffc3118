import type { APIRoute } from 'astro'

import { sitemaps } from '../../routes/addresses.ts'
import { sitemapOf } from '../../routes/sitemap.ts'

export const getStaticPaths = sitemaps.getStaticPaths

export const GET: APIRoute = async ({ site, url }) => {
  const props = await sitemaps.resolve(url)
  if (!props) return new Response(null, { status: 404 })
  const xml = await sitemapOf(props.locale, site!)
  return new Response(xml, { headers: { 'content-type': 'application/xml' } })
}
