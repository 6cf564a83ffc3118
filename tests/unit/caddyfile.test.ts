import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { locales } from '#locales/languages.ts'
import { cacheControl, fileSecurityPolicy, securityHeaders } from '#site/serve/headers.ts'

const caddyfile = readFileSync(new URL('../../site/serve/Caddyfile', import.meta.url), 'utf8')
const site = caddyfile.slice(caddyfile.indexOf('{$SITE_HOST}'), caddyfile.indexOf('{$CMS_HOST}'))

describe('the Caddyfile does what serve.ts does', () => {
  test('every security header, and no other', () => {
    const { 'Content-Security-Policy': pagePolicy, ...everywhere } = securityHeaders
    const block = /^\theader \{\n([\s\S]*?)^\t\}/m.exec(site)![1]!
    expect(headersIn(block)).toEqual(everywhere)
    expect(headersAt('page')).toEqual({ 'Content-Security-Policy': pagePolicy })
    expect(headersAt('file')).toEqual({ 'Content-Security-Policy': fileSecurityPolicy })
  })

  test.each([
    '/',
    '/sv/stod/',
    '/sitemap.xml',
    '/_astro/finder.B7x.js',
    '/pagefind/sv/index/sv_1.pf_index',
    '/pagefind/sv/pagefind.js',
  ])('how long a browser keeps %s', (path) => {
    const unchanging = new RegExp(/@unchanging path_regexp (.*)/.exec(site)![1]!)
    const matcher = unchanging.test(path) ? 'unchanging' : 'changing'
    expect(headersAt(matcher)).toEqual({ 'Cache-Control': cacheControl(path) })
    expect(site).toContain(
      `@changing not path_regexp ${unchanging.source.replaceAll('\\/', '/')}\n`,
    )
  })

  test('captions have their type, whatever the system knows', () => {
    expect(site).toContain('@captions path *.vtt\n')
    expect(site).toContain('header @captions Content-Type "text/vtt"\n')
  })

  test('every language has its own page for what is not there', () => {
    const lists = [...site.matchAll(/\(([a-z]{2}(?:\|[a-z]{2})+)\)/g)].map(([, codes]) => codes)
    expect(lists).toEqual([locales.join('|'), locales.join('|'), locales.join('|')])
  })
})

/** What `header @matcher Name "value"` lines set. */
function headersAt(matcher: string): Record<string, string> {
  const lines = site.match(new RegExp(`header @${matcher} .*`, 'g')) ?? []
  return headersIn(lines.map((line) => line.replace(`header @${matcher} `, '')).join('\n'))
}

function headersIn(lines: string): Record<string, string> {
  return Object.fromEntries(
    [...lines.matchAll(/^\s*([A-Z][\w-]+) "(.*)"$/gm)].map(([, name, value]) => [name!, value!]),
  )
}
