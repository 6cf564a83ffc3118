import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { contentSecurityPolicy } from '#site/build/contentSecurityPolicy.ts'

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

function directives(html: string, allowance = {}): Record<string, string> {
  return Object.fromEntries(
    contentSecurityPolicy(html, allowance)
      .split(';')
      .map((directive) => directive.split(/ (.*)/).slice(0, 2) as [string, string]),
  )
}

test('a page without scripts may run and connect to nothing', () => {
  const policy = directives('<style>p{}</style><style data-x>a{}</style><style>p{}</style>')
  expect(policy).toMatchObject({
    'default-src': "'none'",
    'style-src': `${hashOf('p{}')} ${hashOf('a{}')}`,
  })
  expect(policy).not.toHaveProperty('script-src')
  expect(policy).not.toHaveProperty('connect-src')
})

test('scripts are named one by one; data is no script', () => {
  const policy = directives(
    '<script>a()</script><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>',
  )
  expect(policy['script-src']).toBe(`${hashOf('a()')} 'self'`)
  expect(policy['connect-src']).toBe("'self'")
  expect(policy['require-trusted-types-for']).toBe("'script'")
})

test('only a page that searches may compile WebAssembly', () => {
  const html = '<script src="/x.js"></script>'
  expect(directives(html)['script-src']).toBe("'self'")
  expect(directives(html, { searches: true })['script-src']).toBe("'self' 'wasm-unsafe-eval'")
})
