import { existsSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'

import sirv, { type RequestHandler } from 'sirv'

import { isLocale } from '#locales/languages.ts'

import { cacheControl, fileSecurityPolicy, securityHeaders } from './headers.ts'
import { preferredLocale } from './language.ts'
import { rangeOf } from './ranges.ts'

/**
 * Serves the release a link leads to. The link is followed at each request, so that a new release shows at
 * once and a request that has begun ends with the release it began with.
 *
 * @param link see `releases.ts`; it may not exist yet.
 */
export function createSiteServer(link: string): Server {
  return createServer((request, response) => {
    answer({ request, response, link }).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) sendText(response, 500, 'Something went wrong. Please try again.')
      else response.destroy()
    })
  })
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

async function answer({ request, response, link }: Exchange & { link: string }): Promise<void> {
  const path = pathOf(request)
  setHeaders(response, path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendText(response, 405, 'This address can only be read.')
  }
  if (!existsSync(link)) {
    return sendText(response, 503, 'The site is not published yet. Please come back soon.')
  }
  const release = realpathSync(link)
  if (path === '/') {
    response.setHeader('Vary', 'Accept-Language')
    const locale = preferredLocale(request.headers['accept-language'])
    if (locale) return redirect(response, 302, `/${locale}/`)
  }
  if (!path.endsWith('/') && isFolder(join(release, path))) {
    return redirect(response, 301, `${path}/`)
  }
  const notFound = () => sendNotFound({ request, response, release, path })
  if (path === nowhere) return notFound()
  request.headers.range = rangeOf(request.headers, statOf(join(release, path))?.mtime)
  // sirv reads the address itself: it gets it without what `pathOf` has taken out.
  request.url = encodeURI(path)
  filesOf(release)(request, response, () => void notFound())
}

const handlers = new Map<string, RequestHandler>()

/** The handler of a release; old ones are few and hold nothing. */
function filesOf(release: string): RequestHandler {
  let handler = handlers.get(release)
  if (!handler) {
    // `dev` looks at the disk for each request, where the other way reads every name of a release first.
    handler = sirv(release, {
      dev: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: ['html'],
    })
    handlers.set(release, handler)
  }
  return handler
}

/** The page that says "not found" in the language the address begins with. */
async function sendNotFound({
  request,
  response,
  release,
  path,
}: Exchange & { release: string; path: string }): Promise<void> {
  const [, first] = path.split('/')
  const own = join(release, String(first), '404', 'index.html')
  const page = isLocale(first) && existsSync(own) ? own : join(release, '404.html')
  const accepts = request.headers['accept-encoding'] ?? ''
  const isBrotli = /\bbr\b/.test(accepts) && existsSync(`${page}.br`)
  const body = await readFile(isBrotli ? `${page}.br` : page).catch(() => undefined)
  if (!body) return sendText(response, 404, 'There is no such page.')
  setHeaders(response, '/')
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(isBrotli && { 'Content-Encoding': 'br' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function setHeaders(response: ServerResponse, path: string): void {
  const isPage = path.endsWith('/') || path.endsWith('.html')
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (!isPage) {
    response.setHeader('Content-Security-Policy', fileSecurityPolicy)
    // Says beforehand that a film can be entered anywhere.
    response.setHeader('Accept-Ranges', 'bytes')
  }
  response.setHeader('Cache-Control', cacheControl(path))
  // A file type the server does not know must not go out without a type.
  if (/\.(pf_\w+|pagefind)$/.test(path)) {
    response.setHeader('Content-Type', 'application/octet-stream')
  }
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { Location: encodeURI(location), 'Content-Length': 0 })
  response.end()
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Security-Policy', fileSecurityPolicy)
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' })
  response.end(`${text}\n`)
}

/** The path asked for, decoded, without `..`; one that cannot name a file leads nowhere. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    const path = decodeURI(new URL(`http://this-site.invalid${url}`).pathname)
    if (!/\0|\/\//.test(path)) return path
  } catch {
    // Not an address at all.
  }
  return nowhere
}

/** No file of the site can have this path. */
const nowhere = '/\uFFFD'

const isFolder = (path: string) => statOf(path)?.isDirectory() ?? false

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false })
