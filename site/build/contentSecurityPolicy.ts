import { createHash } from 'node:crypto'

/** What a page may do beyond showing itself. */
export interface Allowance {
  /** The page searches: Pagefind compiles its WebAssembly. */
  searches?: boolean
}

const inline = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g
const hashes = new Map<string, string>()

/**
 * The Content-Security-Policy of one page: nothing but the portal's own files, and of styles and scripts
 * written into the page exactly those that are there. It stands in the page, since a static server
 * cannot know the hashes; `serve/headers.ts` adds what only a header can say.
 */
export function contentSecurityPolicy(html: string, { searches = false }: Allowance = {}): string {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  for (const [, tag, attributes, content] of html.matchAll(inline)) {
    if (tag === 'style') styles.add(hashOf(content!))
    else if (/\bsrc=/.test(attributes!)) scripts.add("'self'")
    // Data such as JSON-LD is never run, so it needs no permission.
    else if (!/\btype="application\//.test(attributes!)) scripts.add(hashOf(content!))
  }
  // An island or a module brings further modules of the portal's own.
  if (scripts.size > 0) scripts.add("'self'")
  if (searches) scripts.add("'wasm-unsafe-eval'")
  return Object.entries({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'img-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': scripts.size > 0 ? ["'self'"] : [],
    'script-src': [...scripts],
    'style-src': styles.size > 0 ? [...styles] : ["'self'"],
    // No text becomes HTML or code by itself: what would do so is refused by the browser.
    'require-trusted-types-for': scripts.size > 0 ? ["'script'"] : [],
  })
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';')
}

/** A CSP source for what is written into a page; the same few styles stand in every page. */
function hashOf(content: string): string {
  let hash = hashes.get(content)
  if (!hash) {
    hash = `'sha256-${createHash('sha256').update(content).digest('base64')}'`
    hashes.set(content, hash)
  }
  return hash
}
