import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { contentSecurityPolicy } from '#site/build/contentSecurityPolicy.ts'
import { checkSite } from '#site/publish/checks/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'common-ground-checks-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A page without fault, but for what it is given. */
function page({
  head = '',
  body = '',
  lang = 'en',
  heading = '<h1>Home</h1>',
  title = 'Home',
} = {}) {
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>` +
    `<body>${heading}${body}</body></html>`
  const policy = contentSecurityPolicy(html)
  return html.replace(
    '<meta charset="utf-8">',
    `$&<meta http-equiv="content-security-policy" content="${policy}">`,
  )
}

let sites = 0

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const site = join(folder, String((sites += 1)))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), content)
  }
  return checkSite({ folder: site, files: new Set(Object.keys(files)) })
}

test('a site without fault passes', async () => {
  const problems = await problemsOf({
    'en/index.html': page({
      head:
        '<link rel="canonical" href="https://example.org/en/"><link rel="icon" href="/icon.svg">' +
        '<style>p{background:url(/icon.svg)}</style><script type="module" src="/_astro/a.js"></script>' +
        '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
      body:
        '<a href="/en/about/#us">About</a><a href="https://example.org/">Elsewhere</a>' +
        '<a href="tel:+4620100200">Call</a><a href="?q=x">Search</a><p lang="sv">Hej</p>' +
        '<svg><title>A drawing</title></svg><img src="data:image/gif;base64,R0lG" alt="">',
    }),
    'en/about/index.html': page({ body: '<p id="us">Us</p><a href="../">Back</a>' }),
    '404.html': page(),
    'icon.svg': '<svg/>',
    '_astro/a.js': '',
  })
  expect(problems).toEqual([])
})

test.for<[string, string, string | Record<string, string>]>([
  ['a dead link', '/en/ links to /en/gone/', page({ body: '<a href="/en/gone/">x</a>' })],
  ['a dead relative link', '/en/ links to /en/gone', page({ body: '<a href="gone">x</a>' })],
  [
    'a dead picture',
    '/en/ links to /gone.png',
    page({ body: '<img srcset="/gone.png 2x" alt="">' }),
  ],
  ['a dead anchor', '/en/ links to #gone', page({ body: '<a href="#gone">x</a>' })],
  ['another language', '/en/ says lang="sv"', page({ lang: 'sv' })],
  ['a part in no language', 'lang="english_"', page({ body: '<p lang="english_">x</p>' })],
  ['no title', '/en/ has the title ""', page({ title: '' })],
  ['a broken title', 'the title "undefined"', page({ title: 'undefined' })],
  ['no heading', '/en/ has 0 headings', page({ heading: '' })],
  ['two headings', '/en/ has 2 headings', page({ body: '<h1>x</h1>' })],
  [
    'a script from elsewhere',
    'fetches https://x.example/a.js',
    page({ head: '<script src="https://x.example/a.js"></script>' }),
  ],
  [
    'a picture from elsewhere',
    'fetches //x.example/a.png',
    page({ body: '<img src="//x.example/a.png" alt="">' }),
  ],
  [
    'a font from elsewhere',
    'fetches https://x.example/a.woff2',
    page({ head: '<style>@font-face{src:url("https://x.example/a.woff2")}</style>' }),
  ],
  [
    'a form that sends elsewhere',
    'fetches https://x.example/',
    page({ body: '<form action="https://x.example/"></form>' }),
  ],
  [
    'a frame from elsewhere',
    'fetches https://x.example/',
    page({ body: '<iframe src="https://x.example/"></iframe>' }),
  ],
  [
    'a preload from elsewhere',
    'fetches https://x.example/',
    page({ head: '<link rel="preload" href="https://x.example/">' }),
  ],
  [
    'a style sheet from elsewhere',
    '/a.css fetches https://x.example/b.css',
    { 'en/index.html': page(), 'a.css': '@import "https://x.example/b.css"' },
  ],
  ['no policy', 'no Content-Security-Policy', page().replace(/<meta http-equiv[^>]*>/, '')],
  [
    'an open policy',
    'allows unsafe-inline',
    page().replace(/style-src [^";]*/, "style-src 'unsafe-inline'"),
  ],
  [
    'a script its policy does not name',
    'has a script-src its policy does not name: alert(1)',
    page().replace('</body>', '<script>alert(1)</script></body>'),
  ],
  [
    'a style its policy does not name',
    'has a style-src its policy does not name',
    page().replace('</body>', '<style>p{}</style></body>'),
  ],
  [
    'a style attribute',
    'code in the attribute style',
    page({ body: '<p style="color:red">x</p>' }),
  ],
  ['an event handler', 'code in the attribute onclick', page({ body: '<p onclick="x()">x</p>' })],
  [
    'a link that runs code',
    'links to javascript:',
    page({ body: '<a href="javascript:x()">x</a>' }),
  ],
  [
    'a link to a document without address',
    'links to document:',
    page({ body: '<a href="document:pages/about">x</a>' }),
  ],
  [
    'lists made for the build',
    '/handover/media.json is published',
    { 'en/index.html': page(), 'handover/media.json': '[]' },
  ],
])('%s is found', async ([, said, built]) => {
  const problems = await problemsOf(typeof built === 'string' ? { 'en/index.html': built } : built)
  expect(problems).toEqual([expect.stringContaining(said)])
})
