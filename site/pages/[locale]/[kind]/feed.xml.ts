import type { APIRoute } from 'astro'

import { feeds } from '../../../routes/addresses.ts'
import { feedOf } from '../../../routes/feed.ts'

export const getStaticPaths = feeds.getStaticPaths

export const GET: APIRoute = async ({ site, url }) => {
  const address = await feeds.resolve(url)
  if (!address) return new Response(null, { status: 404 })
  return new Response(await feedOf(address, site!), {
    headers: { 'content-type': 'application/rss+xml' },
  })
}
