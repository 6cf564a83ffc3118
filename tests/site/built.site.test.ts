import { join } from 'node:path'

import { beforeAll, expect, inject, test } from 'vitest'

import { kinds, listedKinds } from '#content/model/index.ts'
import { locales } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { findableIn, textsOf } from '../fixtures/release.ts'

const published = inject('published')
let texts: Map<string, string>

beforeAll(() => {
  texts = textsOf(published)
})

/** A page by its address. */
function page(address: string): string {
  const text = texts.get(join(address, 'index.html').slice(1))
  expect(text, address).toBeDefined()
  return text!
}

/** Files that say something. */
const saying = (words: string) =>
  [...texts].filter(([, text]) => text.includes(words)).map(([file]) => file)

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>http:\/\/localhost:4321([^<]*)<\/loc>/g)].map(([, address]) => address!)

test('every kind has an index and a feed in every language', () => {
  for (const locale of locales) {
    for (const kind of listedKinds) {
      const place = pathnames[kind as keyof typeof pathnames][locale]
      expect(page(`/${locale}/${place}/`)).toContain(`<html lang="${locale}"`)
      expect(texts.get(`${locale}/${place}/feed.xml`)).toContain(`<language>${locale}</language>`)
    }
  }
})

test('every document has a page in every language; untranslated it says its true language', () => {
  expect(page('/sv/stod/hjalplinjen/')).toContain('Någon svarar direkt.')
  const untranslated = page('/hu/jo-gyakorlatok/a-method-its-name/')
  expect(untranslated).toContain('<html lang="hu"')
  expect(untranslated).toMatch(/lang="en"/)
  expect(untranslated).toContain(
    '<link rel="canonical" href="http://localhost:4321/en/practices/a-method-its-name/">',
  )
})

test('a handbook has a page for each chapter, its links leading on in the reader’s language', () => {
  expect(page('/en/handbooks/a-guide/ask-first/')).toContain(
    '<h2 id="worry-is-a-reason">Worry is a reason</h2>',
  )
  expect(page('/en/handbooks/a-guide/ask-first/')).toContain(
    'href="/en/practices/a-method-its-name/"',
  )
  expect(page('/sv/handbocker/en-vagledning/fraga-forst/')).toContain(
    'href="/sv/goda-exempel/a-method-its-name/"',
  )
  // Not translated, though the handbook is.
  expect(page('/sv/handbocker/en-vagledning/then-listen/')).toContain(
    'Only listening, said in English.',
  )
})

test('a word of the glossary is linked where it first appears, inflected too, in its own language', () => {
  const english = page('/en/practices/a-method-its-name/')
  expect(english).toMatch(
    /Less <a class="?term"? href="\/en\/glossary\/polarisation\/">polarisation<\/a>, said plainly; polarisation is/,
  )
  expect(page('/pl/dobre-praktyki/metoda-i-jej-nazwa/')).toMatch(
    /Mniej <a class="?term"? href="\/pl\/slownik\/polaryzacja\/">polaryzacji<\/a>/,
  )
  // Not translated: the reader’s glossary does not explain English words.
  expect(page('/hu/jo-gyakorlatok/a-method-its-name/')).toContain('Less polarisation, said')
})

test('terms gather across kinds; support is found by country', () => {
  expect(page('/en/topics/hate-speech/')).toContain('A method &amp; its name')
  expect(page('/sv/lander/sverige/')).toContain('Hjälplinjen')
  expect(page('/en/support/countries/sweden/')).toContain('tel:020100200')
})

test('a topic begins with its introduction, in the languages it is written in', () => {
  const topic = page('/en/topics/hate-speech/')
  expect(topic).toContain('Words that wound whole groups.')
  const [, begin = ''] = topic.split('Where to begin')
  expect(begin).toMatch(/href="\/en\/practices\/a-method-its-name\/".*It shows how others began\./s)
  expect(begin).toMatch(/The helpline answers\..*href="\/en\/support\/the-helpline\/"/s)
  expect(page('/sv/amnen/hatretorik/')).not.toContain('Words that wound')
})

test('situations are grouped by who asks, and ways in lead to them', () => {
  expect(page('/en/situations/')).toMatch(
    /At home and among friends.*My child shares memes.*At school.*A slur in class/s,
  )
  for (const address of ['/en/', '/en/search/']) {
    expect(page(address)).toMatch(
      /What brings you here\?.*href="\/en\/situations\/my-child-shares-memes\/".*href="\/en\/situations\/a-slur-in-class\/".*href="\/en\/situations\/".*All situations/s,
    )
  }
})

test('a situation says what to do first, what helps next, and to those at home where to talk', () => {
  const personal = page('/en/situations/my-child-shares-memes/')
  expect(personal).toMatch(
    /<h1>My child shares memes<\/h1>.*Ask first what is funny about it\..*Good practice.*href="\/en\/practices\/a-method-its-name\/".*What a class did with such pictures\..*Support service.*href="\/en\/support\/the-helpline\/"/s,
  )
  expect(personal).toMatch(/Talk to someone<\/h2>.*href="\/en\/support\/"/s)
  expect(personal).toMatch(/Read next.*href="\/en\/situations\/a-slur-in-class\/"/s)
  const professional = page('/en/situations/a-slur-in-class/')
  expect(professional).not.toContain('Talk to someone</h2>')
  expect(professional).toMatch(/Read next.*href="\/en\/situations\/my-child-shares-memes\/"/s)
  expect(page('/sv/situationer/my-child-shares-memes/')).toContain(
    '<p lang="en">What a class did with such pictures.</p>',
  )
})

test('what the search alone reads is on no page and in no feed', () => {
  for (const word of ['grumbleflicks', 'quibblewhistle', 'counsil']) {
    const shown = saying(word).filter((file) => /\.(html|xml)$/.test(file))
    expect(shown, word).toEqual([])
  }
})

test('what nobody agreed to is nowhere, in no file and no index', () => {
  for (const secret of [
    'The biography nobody agreed to',
    'Example Expired',
    'Talks that ended',
    'The biography of long ago',
    'trainers/expired',
  ]) {
    expect(saying(secret), secret).toEqual([])
  }
  // The index holds stems: none of a name that must not be shown, and those of a title that is.
  expect(saying('expirø')).toEqual([])
  expect(saying('methodø').length).toBeGreaterThan(0)
  expect(saying('Example Agreed').length).toBeGreaterThan(0)
})

test('contacts nobody has checked for years are nowhere', () => {
  for (const contact of ['0900', 'forgotten note']) expect(saying(contact), contact).toEqual([])
  expect(page('/en/support/the-forgotten-line/')).toContain('The forgotten line')
})

test('examples have pages, and are in no feed, sitemap or index', () => {
  expect(page('/en/practices/an-invented-practice/')).toContain('noindex')
  const files = saying('an-invented-practice').filter((file) => !file.endsWith('.html'))
  expect(files).toEqual([])
})

test('sitemaps list what is written in their language, and nothing that does not exist', () => {
  const index = addressesIn(texts.get('sitemap.xml')!)
  expect(index).toEqual(locales.map((locale) => `/${locale}/sitemap.xml`))
  for (const locale of locales) {
    const addresses = addressesIn(texts.get(`${locale}/sitemap.xml`)!)
    for (const address of addresses) {
      expect(address.startsWith(`/${locale}/`), address).toBe(true)
      expect(page(address)).toContain(`rel="canonical" href="http://localhost:4321${address}"`)
    }
  }
  const swedish = addressesIn(texts.get('sv/sitemap.xml')!)
  expect(swedish).toContain('/sv/handbocker/en-vagledning/fraga-forst/')
  expect(swedish).not.toContain('/sv/handbocker/en-vagledning/then-listen/')
  expect(swedish).not.toContain('/sv/goda-exempel/a-method-its-name/')
})

test('pages that say they are each other’s translations say so both ways', () => {
  const alternates = (html: string) =>
    [
      ...html.matchAll(/rel="alternate" hreflang="([^"]*)" href="http:\/\/localhost:4321([^"]*)"/g),
    ].map(([, language, address]) => `${language} ${address}`)
  const helpline = alternates(page('/en/support/the-helpline/'))
  expect(helpline).toEqual([
    'en /en/support/the-helpline/',
    'sv /sv/stod/hjalplinjen/',
    'x-default /en/support/the-helpline/',
  ])
  expect(alternates(page('/sv/stod/hjalplinjen/'))).toEqual(helpline)
})

test('every document page says what it is in the terms of schema.org', () => {
  const pages: Record<string, string> = {
    support: '/en/support/the-helpline/',
    practices: '/en/practices/a-method-its-name/',
    handbooks: '/en/handbooks/a-guide/',
    videos: '/en/videos/a-film/',
    trainers: '/en/trainers/workshops-for-schools/',
    courses: '/en/courses/a-course/',
    organisations: '/en/organisations/the-house/',
    glossary: '/en/glossary/polarisation/',
    situations: '/en/situations/my-child-shares-memes/',
    pages: '/en/about/',
  }
  for (const [kind, address] of Object.entries(pages)) {
    const [, json] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page(address)) ?? []
    const graph = (JSON.parse(json ?? '{}') as { '@graph': { '@type': string }[] })['@graph']
    expect(
      graph.map((thing) => thing['@type']),
      kind,
    ).toEqual([kinds[kind as keyof typeof kinds].schemaType, 'BreadcrumbList'])
  }
})

test('search finds what is written in a language, and by its subject what is not', () => {
  const swedish = [...findableIn(published, 'sv')]
  const own = swedish.filter(([, { locale }]) => !locale).map(([url]) => url)
  expect(own.sort()).toEqual([
    '/sv/handbocker/en-vagledning/',
    '/sv/handbocker/en-vagledning/fraga-forst/',
    '/sv/handbocker/en-vagledning/fraga-forst/#oro-ar-ett-skal',
    '/sv/om-oss/',
    '/sv/organisationer/huset/',
    '/sv/stod/hjalplinjen/',
  ])
  expect(new Map(swedish).get('/sv/goda-exempel/a-method-its-name/')).toMatchObject({
    title: 'A method & its name',
    locale: 'en',
  })
  const english = findableIn(published, 'en')
  expect([...english.keys()].every((url) => url.startsWith('/en/'))).toBe(true)
  expect(english.get('/en/handbooks/a-guide/then-listen/')).toMatchObject({
    url: '/en/handbooks/a-guide/',
    passage: expect.stringContaining('Only listening') as string,
  })
  expect(english.get('/en/videos/a-film/#t=30')).toMatchObject({ passage: 'It ends <here>.' })
  expect(english.get('/en/practices/a-method-its-name/')).toMatchObject({
    title: 'A method & its name',
    summary: 'How a class talks about "hate".',
    kind: 'practices',
    filters: {
      kind: ['practices'],
      topic: ['hate-speech'],
      audience: ['teacher'],
      country: ['EU', 'SE'],
      level: ['primary'],
    },
  })
})

test('a file is published where a published document uses it, and only then', () => {
  expect(texts.has('media/logo.png')).toBe(true)
  expect([...texts.keys()].filter((file) => file.includes('unused'))).toEqual([])
})

test('a film of our own plays from our own host, its captions in the reader’s language first', () => {
  const english = page('/en/videos/a-film/')
  expect(english).toMatch(
    /<video class="screen-only" controls playsinline preload="none" src="\/media\/clip\.mp4" poster="\/media\/logo\.png"/,
  )
  expect(tracksIn(english)).toEqual(['en default', 'sv'])
  expect(english).toContain("media-src 'self'")
  // Not translated, but captioned: the words say their language, the captions are hers.
  expect(tracksIn(page('/sv/filmer/a-film/'))).toEqual(['en', 'sv default'])
  expect(tracksIn(page('/hu/videok/a-film/'))).toEqual(['en default', 'sv'])
  for (const file of ['clip.mp4', 'clip-en.vtt', 'clip-sv.vtt']) {
    expect(texts.has(`media/${file}`), file).toBe(true)
  }
})

test('a transcript stands below its film, with its times', () => {
  const html = page('/en/videos/a-film/')
  const line = (seconds: number, shown: string, said: string) =>
    new RegExp(
      `<p id="?t=${seconds}"?><a href="#t=${seconds}"><time datetime="PT${seconds}S">${shown}</time></a> ${said}</p>`,
    )
  expect(html).toMatch(line(1, '0:01', 'The transcript begins.'))
  expect(html).toMatch(line(30, '0:30', 'It ends &lt;here&gt;.'))
})

/** Languages of a film's captions, and which of them it begins with. */
const tracksIn = (html: string) =>
  [
    ...html.matchAll(
      /<track kind="captions" src="[^"]+" srclang="(\w+)" label="[^"]+"( default)?/g,
    ),
  ].map(([, language, isFirst = '']) => `${language}${isFirst}`)
