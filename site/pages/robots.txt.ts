import type { APIRoute } from 'astro'

import { pathToSitemap } from '../routes/routes.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathToSitemap(), site).href}\n`)
