import { describe, expect, test } from 'vitest'

import type { Locale } from '#locales/languages.ts'
import { learnLanguage } from '#site/search/language.ts'
import type { ConceptLabels } from '#site/search/lexicon.ts'
import { excerptOf, markerOf, type MarkedText } from '#site/search/marking.ts'
import { planOf } from '#site/search/plan.ts'
import { wordToken } from '#site/search/tokens.ts'
import { trust } from '#site/search/weights.ts'

/** Marks what a query found in a text, between brackets. */
async function markedIn({
  locale,
  query,
  text,
  concepts = [],
  known = '',
}: {
  locale: Locale
  query: string
  text: string
  concepts?: ConceptLabels[]
  /** Words of the site. */
  known?: string
}): Promise<string> {
  const { analyser, labels, lexicon, split } = await learnLanguage({
    locale,
    concepts,
    said: [{ heading: known, text: '' }],
  })
  const learn = () => Promise.resolve()
  const tongue = { locale, analyser, labels, broader: lexicon.broader, learn }
  const units = await planOf(analyser.words(query), tongue)
  for (const { word, alternatives } of units) {
    for (const part of split(word)) {
      alternatives.push({ token: wordToken(part), weight: trust.part })
    }
  }
  return bracketed(markerOf({ units, tongue, split })(text))
}

const bracketed = (parts: readonly MarkedText[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('what was found is marked', () => {
  test.each([
    [
      'en',
      'teachers',
      'A teacher asks: “Who is teaching?”',
      'A [teacher] asks: “Who is teaching?”',
    ],
    ['sv', 'samtalet', 'Samtalen, och samtalens mål', '[Samtalen], och [samtalens] mål'],
    ['de', 'gespräch', 'In Gesprächen mit Kindern', 'In [Gesprächen] mit Kindern'],
    ['pl', 'szkoła', 'W szkole i poza szkołami', 'W [szkole] i poza [szkołami]'],
    ['ro', 'profesori', 'Profesorul și profesorii', '[Profesorul] și [profesorii]'],
    ['hu', 'tanárok', 'A tanárnak, a tanárokkal', 'A [tanárnak], a [tanárokkal]'],
  ] as const)('%s: %s in any form', async (locale, query, text, shown) => {
    expect(await markedIn({ locale, query, text })).toBe(shown)
  })

  test('however it is typed', async () => {
    const text = 'Fo\u0308rra\u0308dare – förrädare'
    expect(await markedIn({ locale: 'sv', query: 'forradare', text })).toBe(
      '[Fo\u0308rra\u0308dare] – [förrädare]',
    )
    expect(
      await markedIn({ locale: 'pl', query: 'wskaznikow', text: 'Lista wskaźników ryzyka' }),
    ).toBe('Lista [wskaźników] ryzyka')
  })

  test('words that carry no meaning are not', async () => {
    const text = 'Hur pratar man om hat?'
    expect(await markedIn({ locale: 'sv', query: 'Hur pratar man', text })).toBe(
      'Hur [pratar] man om hat?',
    )
  })

  test.each([
    ['sv', 'samtal', 'Samtalskvällar för alla', '[Samtalskvällar] för alla'],
    ['sv', 'samtalskväll', 'Ett samtal en kväll', 'Ett [samtal] en [kväll]'],
    ['de', 'beratung', 'Die Beratungsstelle hilft', 'Die [Beratungsstelle] hilft'],
    ['hu', 'beszéd', 'A gyűlöletbeszéd ellen', 'A [gyűlöletbeszéd] ellen'],
  ] as const)('%s: %s in a compound or as its part', async (locale, query, text, shown) => {
    const known = 'samtal kväll beratung stelle gyűlölet beszéd'
    expect(await markedIn({ locale, query, text, known })).toBe(shown)
  })

  test('by another name, with every word of it', async () => {
    const concepts = [
      { id: 'hate-speech', labels: ['mowa nienawiści', 'hejt'] },
      { id: 'violence', labels: ['przemoc'] },
    ]
    const text = 'O mowie nienawiści w sieci. Nienawiść i przemoc bolą.'
    expect(await markedIn({ locale: 'pl', query: 'hejt', text, concepts })).toBe(
      'O [mowie] [nienawiści] w sieci. Nienawiść i przemoc bolą.',
    )
  })

  test('nothing else is lost or added', async () => {
    const text = '  Ett\u00a0samtal —\n\n”samtal”; 👩‍👧 samtal…  '
    const shown = await markedIn({ locale: 'sv', query: 'samtal', text })
    expect(shown.replace(/[[\]]/g, '')).toBe(text)
    expect(shown.match(/\[samtal\]/g)).toHaveLength(3)
    expect(await markedIn({ locale: 'sv', query: 'samtal', text: '' })).toBe('')
  })
})

describe('an excerpt', () => {
  const plain = (text: string): MarkedText => ({ text, marked: false })
  const found = (text: string): MarkedText => ({ text, marked: true })

  test('of a short text is the whole of it', () => {
    const parts = [plain('Ett '), found('samtal'), plain(' om hat.')]
    expect(excerptOf(parts, 22)).toEqual(parts)
  })

  test('of a text without marks is its beginning, with dots where it was cut', () => {
    const excerpt = excerptOf([plain('Uczniowie rozmawiają o nienawiści w szkole.')], 25)
    expect(excerpt).toEqual([plain('Uczniowie rozmawiają o …')])
  })

  test('shows the stretch with most marks, after some words that lead to it', () => {
    const parts = [
      plain(`Inledningen om ${'något helt annat '.repeat(20)}`),
      found('hat'),
      plain(` och mer ${'något helt annat '.repeat(20)}`),
      found('hat'),
      plain(' mot '),
      found('läraren'),
      plain(` i en skola ${'något helt annat '.repeat(20)}`),
    ]
    const shown = bracketed(excerptOf(parts, 40))
    expect(shown).toMatch(
      /^… (?:(?:något|helt|annat) )+\[hat\] mot \[läraren\] i en skola (?:(?:något|helt|annat) )*…$/,
    )
    expect(shown).not.toContain('Inledningen')
    expect(shown).not.toContain('och mer')
  })

  test('shows the first of several stretches alike', () => {
    const parts = [
      plain('Wstęp. '),
      found('Hejt'),
      plain(` boli. ${'Dalej. '.repeat(30)}`),
      found('hejt'),
      plain(` znowu ${'Dalej. '.repeat(30)}`),
    ]
    expect(bracketed(excerptOf(parts, 40))).toMatch(/^Wstęp\. \[Hejt\] boli\. (Dalej\. ?)+…$/)
  })

  test('shows the end of a text without dots after it', () => {
    const parts = [plain('Weit vorn. '.repeat(20)), found('Hass'), plain(' zuletzt.')]
    expect(bracketed(excerptOf(parts, 40))).toMatch(/^… .*\[Hass\] zuletzt\.$/)
  })

  test('never cuts a word in two, be it marked', () => {
    const text = 'Hat och mer hat leder till radikalisering bland unga som blir ensamma och arga.'
    const words = new Set(text.match(/\p{L}+/gu))
    const parts = text
      .split(
        /(?=\b(?:Hat|hat|radikalisering|ensamma)\b)|(?<=\b(?:Hat|hat|radikalisering|ensamma)\b)/,
      )
      .map((part) => (/^(hat|radikalisering|ensamma)$/i.test(part) ? found(part) : plain(part)))
    expect(parts.filter(({ marked }) => marked)).toHaveLength(4)
    for (let letters = 12; letters < text.length; letters += 1) {
      const shown = excerptOf(parts, letters)
        .map((part) => part.text)
        .join('')
      const cut = shown.match(/\p{L}+/gu)!.filter((word) => !words.has(word))
      expect(cut, `${letters} letters: ${shown}`).toEqual([])
    }
  })
})
