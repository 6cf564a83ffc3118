/**
 * The security headers of every response: the one table, for `serve.ts` and for the Caddyfile. What a page
 * may load stands in the page itself (`contentSecurityPolicy.ts`), since only the build knows its hashes.
 */
export const securityHeaders = {
  // Only a header can say who may frame a page; the rest guards responses that are no pages.
  'Content-Security-Policy':
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A link must not tell the page it leads to where the reader came from.
  'Referrer-Policy': 'no-referrer',
  // Browsers ignore it over plain HTTP.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
} as const

/** Responses that are no pages load nothing at all when they are opened by themselves. */
export const fileSecurityPolicy = "default-src 'none'; frame-ancestors 'none'"

/** How long a browser may keep a file before asking again: for ever where the name follows the content. */
export function cacheControl(path: string): string {
  return immutable.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

const immutable = /^\/(_astro\/|pagefind\/[a-z-]+\/.*\.pf_)/
