import type { APIRoute } from 'astro'

import { sitemapIndex } from '../routes/sitemap.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(sitemapIndex(site!), { headers: { 'content-type': 'application/xml' } })
