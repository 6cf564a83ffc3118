import { defineMiddleware } from 'astro:middleware'

import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Writes a page's policy into it, once the page and with it all hashes are known. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const policy = contentSecurityPolicy(html, locals)
  // After the charset, which browsers look for in the first bytes; before anything the policy is about.
  const withPolicy = html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  )
  return new Response(withPolicy, response)
})
