import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { locales, type Locale } from '#locales/languages.ts'
import { buildSearchIndexes, type SearchSource } from '#site/search/build.ts'
import { shelfNames } from '#site/search/lexicon.ts'
import type { MarkedText } from '#site/search/marking.ts'
import type { Pages } from '#site/search/pages.ts'
import {
  search,
  SearchUnavailable,
  type SearchAnswer,
  type SearchRequest,
} from '#site/search/query.ts'
import type { RecordTexts, SearchRecord } from '#site/search/record.ts'
import { readVocabulary } from '#site/search/vocabulary.ts'

const recordOf = (
  record: Pick<SearchRecord, 'url' | 'kind' | 'title'> & Partial<SearchRecord>,
): SearchRecord => ({
  // Each page is a document of its own where nothing else is said.
  document: record.url,
  summary: '',
  body: [],
  filters: {},
  about: [],
  ...record,
})

const handbook = recordOf({
  url: '/sv/handbocker/skolan/',
  kind: 'handbooks',
  title: 'Handbok för skolan',
  summary: 'När hatprat når klassrummet.',
  filters: { kind: ['handbooks'], topic: ['hate-speech'], country: ['SE'] },
  about: ['kinds:handbooks', 'topics:hate-speech'],
})

const partOf = (title: string, url: string, html: string): SearchRecord => ({
  ...handbook,
  part: { title, url: `${handbook.url}${url}` },
  body: [html],
  about: [],
})

const swedish: SearchSource = {
  concepts: [
    { id: 'topics:hate-speech', labels: ['hatprat'] },
    {
      id: 'hate-speech',
      labels: ['hatprat', 'näthat', 'elaka ord på nätet'],
      broader: ['topics:hate-speech'],
    },
    { id: 'audiences:families', labels: ['familjer'] },
    {
      id: 'leaver',
      labels: ['avhoppare', 'exdeltagare'],
      misspellings: ['avhopare', 'afhoppare'],
      broader: ['topics:disengagement'],
    },
    { id: 'topics:disengagement', labels: ['utträde'] },
    { id: 'library', labels: ['bibliotekarie', 'boklån'] },
  ],
  records: [
    recordOf({
      document: 'practices/evenings',
      url: '/sv/metoder/samtalskvallar/',
      kind: 'practices',
      title: 'Samtalskvällar för föräldrar',
      summary: 'Familjer möts på biblioteket och lyssnar på varandra.',
      body: ['<p>Bibliotekarien bjuder in en avhoppare varje kväll.</p>', '<p>Ring 116 111.</p>'],
      filters: { kind: ['practices'], topic: ['dialogue'], country: ['SE'] },
      about: ['kinds:practices', 'topics:dialogue'],
      elsewhere: [
        {
          locale: 'pl',
          title: 'Wieczory rozmów dla rodziców',
          summary: 'Rodziny spotykają się w bibliotece.',
        },
      ],
    }),
    recordOf({
      url: '/sv/stod/exit/',
      kind: 'support',
      title: 'Stödlinjen för avhoppare',
      summary: 'Vi hjälper den som vill lämna en våldsam rörelse.',
      body: ['<p>Öppet varje kväll.</p>'],
      filters: { kind: ['support'], country: ['SE', 'PL'] },
      about: ['kinds:support'],
    }),
    handbook,
    partOf('Vad är det här?', 'grunder/', ''),
    partOf(
      'Samtal: Fråga först',
      'samtal/#fraga-forst',
      '<p>Fråga <em>vad som hänt</em>, lyssna sedan.</p><p>Tala om hatbrott &amp; hot.</p>',
    ),
    partOf('Tecken', 'tecken/', '<p>Radikalisering syns sällan i skolan.</p>'),
    partOf('Radikalisering', 'radikalisering/', '<p>Den tar tid.</p>'),
    recordOf({
      url: '/sv/metoder/rozmowa/',
      kind: 'practices',
      locale: 'pl',
      title: 'Rozmowa w szkole',
      summary: 'Nauczyciele uczą się słuchać.',
      body: ['<p>Internet</p>'],
      filters: { kind: ['practices'], topic: ['hate-speech'], country: ['PL'] },
      about: ['kinds:practices', 'topics:hate-speech'],
    }),
    recordOf({
      url: '/sv/metoder/unterricht/',
      kind: 'practices',
      locale: 'de',
      title: 'Hassrede im Unterricht',
      filters: { kind: ['practices'], country: ['DE'] },
    }),
    recordOf({
      url: '/sv/metoder/hejt/',
      kind: 'practices',
      locale: 'pl',
      title: 'Hejt boli',
      filters: { kind: ['practices'], country: ['PL'] },
    }),
  ],
}

const polish: SearchSource = {
  concepts: [
    { id: 'topics:hate-speech', labels: ['mowa nienawiści'] },
    {
      id: 'hate-speech',
      labels: ['mowa nienawiści', 'hejt'],
      broader: ['topics:hate-speech'],
    },
    { id: 'leaver', labels: ['były ekstremista'] },
  ],
  records: [
    recordOf({
      url: '/pl/metody/rozmowa/',
      kind: 'practices',
      title: 'Rozmowa w szkole',
      summary: 'Nauczyciele uczą się mówić o przemocy, a mowa nienawiści znika.',
      body: ['<p>Lista wskaźników wisi na ścianie.</p>'],
      filters: { kind: ['practices'], country: ['PL'] },
    }),
    recordOf({
      document: 'practices/evenings',
      url: '/pl/metody/wieczory/',
      kind: 'practices',
      title: 'Wieczory dla rodziców',
      summary: 'Rodziny spotykają się w bibliotece.',
      body: ['<p>Nienawiść boli, a mowa leczy.</p>', '<p>Opowiada były ekstremista.</p>'],
      filters: { kind: ['practices'], country: ['SE'] },
      elsewhere: [{ locale: 'sv', title: 'Samtalskvällar för föräldrar', summary: '' }],
    }),
    recordOf({
      url: '/pl/metody/ekran/',
      kind: 'practices',
      title: 'Ekran',
      summary: 'Młodzież gasi telefony, a hejt znika.',
      body: ['<p>Lista wisi na drzwiach.</p>'],
    }),
  ],
}

const english: SearchSource = {
  concepts: [],
  records: [
    recordOf({
      url: '/en/support/hotline/',
      kind: 'support',
      title: 'A hotline for parents',
      summary: 'Somebody listens at night.',
    }),
    recordOf({
      url: '/en/methods/speech/',
      kind: 'practices',
      title: 'Answering hate speech',
      summary: 'Pupils practise with words of their own.',
    }),
  ],
}

const nothing: SearchSource = { records: [], concepts: [] }
const sources: Record<Locale, SearchSource> = {
  en: english,
  sv: swedish,
  de: { records: [], concepts: [{ id: 'hate-speech', labels: ['Hassrede'] }] },
  pl: polish,
  ro: {
    records: [recordOf({ url: '/ro/sprijin/', kind: 'support', title: 'Linia de sprijin' })],
    concepts: [],
  },
  hu: nothing,
}

let directory: string
const indexed: Partial<Record<Locale, number>> = {}
const missing = new Set<string>()

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'search-'))
  await build(directory)
  vi.stubGlobal('fetch', readAsSite)
  for (const locale of locales) {
    for (const name of ['pagefind.js', 'pagefind.js?1']) {
      const file = path.join(directory, locale, name)
      vi.doMock(`/pagefind/${locale}/${name}`, () => import(/* @vite-ignore */ file))
    }
  }
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(directory, { recursive: true })
})

const build = (folder: string) =>
  buildSearchIndexes({
    sources,
    directory: folder,
    onIndexed: (locale, records) => (indexed[locale] = records),
  })

/** What a browser fetches from the site, from the folder it is served from. */
async function readAsSite(address: string): Promise<Response> {
  const file = address.startsWith('/pagefind/')
    ? path.join(directory, address.slice('/pagefind/'.length))
    : new URL(address.replace(/\?.*$/, ''))
  try {
    if (missing.has(address)) throw new Error('This file is missing.')
    return new Response(await readFile(file))
  } catch {
    return new Response(null, { status: 404 })
  }
}

const find = (query: string, request: Partial<SearchRequest> = {}) =>
  search({ query, locale: 'sv', ...request })

/** What the results open, without what they all begin with. */
const opened = ({ results }: Pick<SearchAnswer, 'results'>) =>
  results.map(({ opens }) => opens.replace(/^\/(?:en|sv|pl|ro)\/(?:\w+)\//, ''))

const bracketed = (parts: readonly MarkedText[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('a page is found', () => {
  test.each([
    ['sv', 'bibliotekariens', 'samtalskvallar/'],
    ['sv', 'rörelser', 'exit/'],
    ['sv', 'foraldrarna', 'samtalskvallar/'],
    ['pl', 'szkołami', 'rozmowa/'],
    ['pl', 'wskaznikow', 'rozmowa/'],
    ['pl', 'wskaźnik', 'rozmowa/'],
    ['pl', 'rodzinami', 'wieczory/'],
  ] as const)('%s: by %s, another form of its word', async (locale, query, page) => {
    const answer = await find(query, { locale })
    expect(opened(answer)).toEqual([page])
    expect(answer).toMatchObject({ total: 1, suggestion: undefined })
  })

  test('by a number', async () => {
    expect(opened(await find('116 111'))).toEqual(['samtalskvallar/'])
  })

  test('by a question, whose other words count for nothing', async () => {
    expect(opened(await find('Hur kan jag lämna en rörelse?'))).toEqual(['exit/'])
    expect(await find('hur kan jag?')).toMatchObject({ total: 0, results: [], others: [] })
  })

  test('by a part of its compound', async () => {
    expect(opened(await find('kvällar'))).toContain('samtalskvallar/')
    expect(opened(await find('samtal'))).toEqual(['skolan/samtal/#fraga-forst', 'samtalskvallar/'])
  })

  test('by a compound of its words that no page says', async () => {
    const answer = await find('familjesamtal')
    expect(opened(answer)).toContain('samtalskvallar/')
    expect(answer.suggestion).toBeUndefined()
  })

  test.each([
    ['sv', 'näthat', ['skolan/']],
    ['sv', 'elaka ord på nätet', ['skolan/']],
    ['pl', 'hejt', ['ekran/', 'rozmowa/']],
    ['pl', 'mowie nienawiści', ['rozmowa/', 'wieczory/', 'ekran/']],
  ] as const)('%s: by “%s”, another name of what it is about', async (locale, query, all) => {
    expect(opened(await find(query, { locale })).sort()).toEqual([...all].sort())
  })

  test('by what its facts say it is about', async () => {
    const { others } = await find('hatprat')
    expect(others[0]!.results.map(({ title }) => title)).toContain('Rozmowa w szkole')
  })

  test('by the topic to which what it says belongs', async () => {
    expect(opened(await find('utträde'))[0]).toBe('exit/')
  })

  test('by what its text names in passing, where another language of it does too', async () => {
    expect(opened(await find('exdeltagare'))).toEqual(['exit/', 'samtalskvallar/'])
    expect(opened(await find('boklån'))).toEqual([])
  })

  test('by a name of several words of which one is mistyped', async () => {
    const answer = await find('elaka ordd på nätet')
    expect(opened(answer)).toEqual(['skolan/'])
    expect(answer.suggestion).toBe('elaka ord på nätet')
  })

  test.each([
    ['sv', 'radikalisernig', 'radikalisering', 'skolan/radikalisering/'],
    ['sv', 'Stödlinnjen', 'stödlinjen', 'exit/'],
    ['sv', 'stodlinnjen för avhoppare', 'stödlinjen för avhoppare', 'exit/'],
    ['sv', 'fo\u0308ra\u0308ldrrar', 'föräldrar', 'samtalskvallar/'],
    ['pl', 'rozomwa', 'rozmowa', 'rozmowa/'],
  ] as const)('%s: by %s, understood as %s', async (locale, query, suggestion, page) => {
    const answer = await find(query, { locale })
    expect(opened(answer)[0]).toBe(page)
    expect(answer.suggestion).toBe(suggestion)
  })

  test('while its word is being typed', async () => {
    const answer = await find('radikali')
    expect(opened(answer)).toEqual(['skolan/radikalisering/'])
    expect(answer.suggestion).toBeUndefined()
    expect(opened(await find('radikali '))).toEqual([])
    expect(await find('radikaliserin')).toMatchObject({ total: 1, suggestion: undefined })
    expect(await find('radikaliserin ')).toMatchObject({ total: 1, suggestion: 'radikalisering ' })
  })

  test('by a name that is often misspelled, which is never suggested', async () => {
    const answer = await find('avhopare')
    expect(opened(answer)).toEqual(['exit/', 'samtalskvallar/'])
    expect(answer.suggestion).toBeUndefined()
    // Nearer to the misspelling than to the word.
    expect(await find('avhoparre')).toMatchObject({ total: 2, suggestion: 'avhoppare' })
  })

  test.each([
    ['sv', 'hat-brott', 'skolan/samtal/#fraga-forst'],
    ['sv', 'Hat-brotten', 'skolan/samtal/#fraga-forst'],
    ['sv', 'stöd-linjen', 'exit/'],
    ['sv', 'stöd-linjerna', 'exit/'],
    ['sv', 'samtals-kvällar', 'samtalskvallar/'],
    ['en', 'hot-line', 'hotline/'],
    ['en', 'Hot-lines', 'hotline/'],
    ['en', 'hate-speech', 'speech/'],
  ] as const)('%s: by %s, with a hyphen that it lacks', async (locale, query, page) => {
    expect(opened(await find(query, { locale }))[0]).toBe(page)
  })

  test.each([
    ['sv', 'hat brott', 'skolan/samtal/#fraga-forst'],
    ['sv', 'stöd linjen', 'exit/'],
    ['sv', 'stöd linjerna', 'exit/'],
    ['sv', 'ring stöd linjen', 'exit/'],
    ['en', 'hot line', 'hotline/'],
  ] as const)('%s: by “%s”, which it writes as one word', async (locale, query, page) => {
    expect(opened(await find(query, { locale }))).toContain(page)
  })

  test('by one word for two that it says', async () => {
    expect(opened(await find('hatespeech', { locale: 'en' }))).toEqual(['speech/'])
  })

  test.each([
    ['sv', 'biblioteket.avhoppare', 'samtalskvallar/'],
    ['sv', 'lämna.rörelse', 'exit/'],
    ['en', 'hotline.parents', 'hotline/'],
    ['pl', 'lista.wskaźników', 'rozmowa/'],
  ] as const)('%s: by %s, words that a dot joins', async (locale, query, page) => {
    expect(opened(await find(query, { locale }))[0]).toBe(page)
  })

  test('by no word that it only resembles', async () => {
    expect(await find('cykel')).toMatchObject({ total: 0, results: [], others: [] })
  })
})

describe('in quotation marks', () => {
  test.each([
    '"möts på biblioteket"',
    '”Familjen möts”',
    '”fråga vad som hänt, lyssna”',
    // In the text, and not in the order of the alphabet.
    '”tala om hatbrott & hot”',
    '"bjuder in en avhoppare"',
  ])('%s is found', async (query) => {
    expect((await find(query)).total).toBe(1)
  })

  test.each([
    '"biblioteket möts"',
    '”lyssna hänt”',
    '”Familjer lyssnar”',
    '"familjer biblioteket"',
  ])('%s is not, since the words do not follow each other', async (query) => {
    expect((await find(query.replace(/["”]/g, ''))).total).toBeGreaterThan(0)
    expect(await find(query)).toMatchObject({ total: 0, results: [] })
  })

  test.each(['“mowa nienawiści”', '„mowa nienawiści”', '»mowa nienawiści«', '"mowa nienawiści"'])(
    '%s is neither what a page says in two places nor another name',
    async (query) => {
      const apart = await find('mowa nienawiści', { locale: 'pl' })
      expect(opened(apart)).toEqual(expect.arrayContaining(['rozmowa/', 'wieczory/', 'ekran/']))
      expect(opened(await find(query, { locale: 'pl' }))).toEqual(['rozmowa/'])
    },
  )

  test('neither another name nor a typing error is forgiven', async () => {
    expect((await find('"näthat"')).total).toBe(0)
    expect(await find('"radikalisernig"')).toMatchObject({ total: 0, suggestion: undefined })
  })
})

describe('in the words of another language', () => {
  test.each([
    ['sv', 'wieczorami rozmów', 'samtalskvallar/'],
    ['sv', 'z rodzinami', 'samtalskvallar/'],
    ['pl', 'föräldrarna', 'wieczory/'],
  ] as const)('%s: “%s” finds a page written in both', async (locale, query, page) => {
    const answer = await find(query, { locale })
    expect(opened(answer)).toEqual([page])
    expect(answer.suggestion).toBeUndefined()
  })

  test.each(['rozmowa w szkole', 'rozmowy', 'nauczycielom'])(
    '“%s” finds a page that is written in that language alone',
    async (query) => {
      const { others } = await find(query)
      expect(others.map(({ locale }) => locale)).toEqual(['pl'])
      expect(others[0]!.results.map(({ url }) => url)).toEqual(['/sv/metoder/rozmowa/'])
    },
  )

  test('a concept finds what is about it', async () => {
    const { results } = await find('mowa nienawiści')
    expect(results.map(({ url }) => url)).toContain(handbook.url)
  })
})

describe('pages in other languages', () => {
  test('come apart from those in the reader’s, the language with most of them first', async () => {
    const answer = await find('näthat')
    expect(answer.total).toBe(1)
    expect(opened(answer)).toEqual(['skolan/'])
    expect(answer.others.map(({ locale, total }) => [locale, total])).toEqual([
      ['pl', 2],
      ['de', 1],
    ])
    expect(answer.others.flatMap(({ results }) => results.map(({ locale }) => locale))).toEqual([
      'pl',
      'pl',
      'de',
    ])
    expect(answer.results[0]!.locale).toBeUndefined()
  })

  test('are found by their title and summary alone', async () => {
    expect(await find('internet')).toMatchObject({ total: 0, others: [] })
  })

  test('are narrowed like the others', async () => {
    const answer = await find('näthat', { filters: { country: ['DE'] } })
    expect(answer).toMatchObject({ total: 0, results: [] })
    expect(answer.others.map(({ locale, total }) => [locale, total])).toEqual([['de', 1]])
  })
})

describe('of a page', () => {
  test('the part that fits best is shown, and no other', async () => {
    const { total, results } = await find('radikalisering')
    expect(total).toBe(1)
    expect(results).toEqual([
      {
        url: handbook.url,
        opens: `${handbook.url}radikalisering/`,
        kind: 'handbooks',
        title: 'Handbok för skolan',
        summary: 'När hatprat når klassrummet.',
        part: 'Radikalisering',
        passage: 'Den tar tid.',
      },
    ])
  })

  test('the page itself is shown where it fits best', async () => {
    const [result] = (await find('handbok')).results
    expect(result).toMatchObject({ opens: handbook.url, part: undefined, passage: undefined })
  })

  test('the words are shown as they are read', async () => {
    const [result] = (await find('hatbrott')).results
    expect(result!.passage).toBe('Fråga vad som hänt, lyssna sedan. Tala om hatbrott & hot.')
  })

  test.each([
    ['radikalisernig', 'Om radikaliseringen', 'Om [radikaliseringen]'],
    ['"möts på biblioteket"', 'Familjer möts på biblioteket.', 'Familjer [möts] på [biblioteket].'],
    ['hat-brott', 'Tala om hatbrott & hot.', 'Tala om [hatbrott] & hot.'],
    ['samtal', 'Samtalskvällar för föräldrar', '[Samtalskvällar] för föräldrar'],
  ])('by %s, what was found is marked: “%s”', async (query, text, shown) => {
    // As for a reader who has asked nothing before.
    vi.resetModules()
    const first = await import('#site/search/query.ts')
    const { mark } = await first.search({ query, locale: 'sv' })
    expect(bracketed(mark(text))).toBe(shown)
  })
})

describe('the order', () => {
  test('a word in the title counts more than in the text', async () => {
    expect(opened(await find('avhoppare'))).toEqual(['exit/', 'samtalskvallar/'])
  })

  test('all the words count more than one of them, though it stands in a title', async () => {
    expect(opened(await find('ring bibliotekarien avhoppare'))).toEqual([
      'samtalskvallar/',
      'exit/',
    ])
  })

  test('the words themselves count more than another name', async () => {
    expect(opened(await find('hejt', { locale: 'pl' }))[0]).toBe('ekran/')
    expect(opened(await find('mowa nienawiści', { locale: 'pl' }))[0]).toBe('rozmowa/')
    expect(opened(await find('kväll näthat'))).toEqual(['samtalskvallar/', 'exit/', 'skolan/'])
  })
})

describe('filters', () => {
  test('an empty query finds every page once, in the order of the site', async () => {
    const answer = await find('')
    expect(opened(answer)).toEqual(['samtalskvallar/', 'exit/', 'skolan/'])
    expect(answer.total).toBe(3)
    expect(answer.others.map(({ locale, total }) => [locale, total])).toEqual([
      ['pl', 2],
      ['de', 1],
    ])
    expect(await find(' … ')).toMatchObject({ total: 3 })
    expect(answer.mark('Samtal')).toEqual([{ text: 'Samtal', marked: false }])
  })

  test('an empty query finds the pages the filters leave', async () => {
    expect(opened(await find('', { filters: { kind: ['support', 'handbooks'] } }))).toEqual([
      'exit/',
      'skolan/',
    ])
    const none = await find('', { filters: { kind: ['support'], topic: ['dialogue'] } })
    expect(none).toMatchObject({ total: 0, results: [], others: [] })
  })

  test('a query is narrowed by them', async () => {
    const answer = await find('avhoppare', { filters: { kind: ['practices'] } })
    expect(opened(answer)).toEqual(['samtalskvallar/'])
  })

  test('each code counts the pages that choosing it would leave', async () => {
    const all = await find('avhoppare')
    expect(all.facets).toEqual({
      kind: { practices: 1, support: 1 },
      topic: { dialogue: 1 },
      country: { SE: 2, PL: 1 },
      audience: {},
      level: {},
      language: {},
    })
    const chosen = await find('avhoppare', { filters: { kind: ['practices'] } })
    expect(chosen.facets).toEqual({
      ...all.facets,
      country: { SE: 1 },
    })
  })

  test('the parts of a page count once', async () => {
    expect((await find('radikalisering')).facets.kind).toEqual({ handbooks: 1 })
  })
})

test('the first results are given, and the number of all', async () => {
  const answer = await find('', { limit: 1 })
  expect(opened(answer)).toEqual(['samtalskvallar/'])
  expect(answer.total).toBe(3)
})

describe('what cannot be fetched', () => {
  test('is told, and is fetched again when asked once more', async () => {
    // A browser remembers that a module failed, by its address.
    vi.doMock('/pagefind/ro/pagefind.js', () => {
      throw new Error('This module is missing.')
    })
    missing.add('/pagefind/ro/pages.json')
    const failed = find('sprijin', { locale: 'ro' })
    await expect(failed).rejects.toThrow(SearchUnavailable)
    await expect(failed).rejects.toThrow('The search index of "ro" could not be fetched.')
    missing.clear()
    expect(opened(await find('sprijin', { locale: 'ro' }))).toEqual([''])
  })

  test('is not taken for a word that nothing says', async () => {
    missing.add('/pagefind/pl/vocabulary.txt')
    vi.resetModules()
    const again = await import('#site/search/query.ts')
    const failed = again.search({ query: 'rozomwa', locale: 'pl' })
    await expect(failed).rejects.toThrow('The search index of "pl" could not be fetched.')
    missing.clear()
    expect(await again.search({ query: 'rozomwa', locale: 'pl' })).toMatchObject({ total: 1 })
  })
})

test('in a language that has no page yet nothing is found', async () => {
  expect(await find('beszéd', { locale: 'hu' })).toMatchObject({ total: 0, results: [] })
  expect(await find('', { locale: 'hu' })).toMatchObject({ total: 0, results: [] })
})

describe('the files of an index', () => {
  test('every language has them, and every record that says something is told', () => {
    expect(indexed).toEqual({ en: 2, sv: 9, de: 0, pl: 3, ro: 1, hu: 0 })
  })

  test('are the same bytes for the same sources', async () => {
    const again = await mkdtemp(path.join(tmpdir(), 'search-'))
    try {
      await build(again)
      const [files, others] = await Promise.all([filesOf(directory), filesOf(again)])
      expect([...others.keys()]).toEqual([...files.keys()])
      expect([...others]).toEqual([...files])
    } finally {
      await rm(again, { recursive: true })
    }
  })

  test('hold what results show, and not Pagefind’s interfaces and fragments', async () => {
    const files = [...(await filesOf(path.join(directory, 'sv'))).keys()]
    expect(files.filter((file) => file.startsWith('texts/'))).toHaveLength(9)
    expect(files.filter((file) => /fragment|ui|highlight/.test(file))).toEqual([])
  })

  test('name every record in its order, but for one of words without meaning alone', async () => {
    const { ids } = await read<Pages>('sv/pages.json')
    const texts = await Promise.all(ids.map((id) => read<RecordTexts>(`sv/texts/${id}.json`)))
    const opens = ({ url, part }: Pick<SearchRecord, 'url' | 'part'>) => part?.url ?? url
    expect(texts.map(opens)).toEqual(
      swedish.records.map(opens).filter((address) => address !== `${handbook.url}grunder/`),
    )
  })

  test('have every misspelling as a label, and none as a word that may be suggested', async () => {
    expect(await read('sv/labels/a.json')).toMatchObject({
      avhopp: ['leaver'],
      avhop: ['leaver'],
      afhopp: ['leaver'],
    })
    const vocabulary = await readFile(path.join(directory, 'sv', 'vocabulary.txt'), 'utf8')
    const words = [...readVocabulary(vocabulary).keys()]
    expect(words).toContain('avhoppare')
    expect(words).not.toContain('avhopare')
    expect(words).not.toContain('afhoppare')
  })

  test('have the labels that begin with any letter, also with one that none does', async () => {
    for (const locale of locales) {
      const files = await readdir(path.join(directory, locale, 'labels'))
      expect(files.sort()).toEqual(shelfNames.map((name) => `${name}.json`).sort())
    }
    expect(await read('sv/labels/q.json')).toEqual({})
  })
})

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(path.join(directory, file), 'utf8')) as T
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [path.relative(folder, file), await readFile(file, 'base64')] as const,
      ),
    ),
  )
}
