import { describe, expect, test } from 'vitest'

import type { Locale } from '#locales/languages.ts'
import { analyse, analyserOf, fold, normalise } from '#site/search/analysis.ts'
import { stemmerOf } from '#site/search/stemmer.ts'
import { stopWordsOf } from '#site/search/stop-words.ts'

const analyserFor = async (locale: Locale) =>
  analyserOf({ locale, stem: await stemmerOf(locale), stopWords: stopWordsOf(locale) })

describe('words', () => {
  test.each([
    ['cafe\u0301', 'café', 'en'],
    ['fo\u0308ra\u0308ldrar', 'föräldrar', 'sv'],
    ['Scha\u0308rfe', 'Schärfe', 'de'],
    ['Ło\u0301dz\u0301', 'Łódź', 'pl'],
    ['ştiri despre ţară', 'știri despre țară', 'ro'],
    ['ŞTIRI DESPRE ŢARĂ', 'ȘTIRI DESPRE ȚARĂ', 'ro'],
    ['szu\u030blo\u030b', 'szűlő', 'hu'],
    ['don’t', "don't", 'en'],
  ] as const)('%s and %s are the same', (typed, usual, locale) => {
    expect(normalise(typed)).toBe(usual)
    expect(analyse(typed, locale)).toEqual(analyse(usual, locale))
  })

  test('capitals, spaces and punctuation do not count', () => {
    expect(analyse('Öva  på SAMTAL, helt enkelt!', 'sv')).toEqual([
      'öva',
      'på',
      'samtal',
      'helt',
      'enkelt',
    ])
    expect(analyse('don’t — 24/7', 'en')).toEqual(["don't", '24', '7'])
    expect(analyse('„Łączność”, czyli: kontakt…', 'pl')).toEqual(['łączność', 'czyli', 'kontakt'])
    expect(analyse('  …  ', 'en')).toEqual([])
  })

  test.each([
    ['skolan.Eleven lyssnar', 'sv', ['skolan', 'eleven', 'lyssnar']],
    ['EU:s mål', 'sv', ['eu', 's', 'mål']],
    ['www.example.org', 'en', ['www', 'example', 'org']],
    ['pomoc@example.org', 'pl', ['pomoc', 'example', 'org']],
    ['anti-Hass-Regeln', 'de', ['anti', 'hass', 'regeln']],
    ['școală/acasă', 'ro', ['școală', 'acasă']],
  ] as const)('of %s are apart', (text, locale, words) => {
    expect(analyse(text, locale)).toEqual(words)
  })

  test.each([
    ['förrädare', 'forradare'],
    ['straße', 'strasse'],
    ['wziął', 'wzial'],
    ['nienawiść', 'nienawisc'],
    ['învățătoare', 'invatatoare'],
    ['gyűlölő', 'gyulolo'],
    ['smørrebrød', 'smorrebrod'],
    ['đački', 'dacki'],
    ['næste', 'naeste'],
    ['cœur', 'coeur'],
    ['ısparta', 'isparta'],
    ['veður', 'vedur'],
    ['þing', 'thing'],
    ['samtal', 'samtal'],
  ])('%s on a foreign keyboard is %s', (word, typed) => {
    expect(fold(word)).toBe(typed)
  })
})

describe('words that carry no meaning', () => {
  test.each([
    ['en', 'the school and what it can do for us', ['school']],
    ['sv', 'det är på skolan som eleven får hjälp', ['skolan', 'eleven', 'hjälp']],
    ['sv', 'det ar pa skolan som eleven far hjalp', ['skolan', 'eleven', 'hjalp']],
    ['de', 'die Hilfe für Eltern, über die wir hören', ['hilfe', 'eltern', 'hören']],
    ['de', 'die Hilfe fur Eltern, uber die wir horen', ['hilfe', 'eltern', 'horen']],
    ['pl', 'są też inne szkoły, które się kłócą', ['szkoły', 'kłócą']],
    ['pl', 'sa tez inne szkoly, ktore sie kloca', ['szkoly', 'kloca']],
    ['ro', 'și școala este lângă părinți', ['școala', 'părinți']],
    ['ro', 'şi şcoala este langa parinti', ['școala', 'parinti']],
    ['hu', 'én és a szülő között már új iskola van', ['szülő', 'iskola']],
    ['hu', 'en es a szulo kozott mar uj iskola van', ['szulo', 'iskola']],
  ] as const)('%s: “%s”', async (locale, text, left) => {
    const { words } = await analyserFor(locale)
    expect(words(text)).toEqual(left)
  })

  test.each([
    ['en', 'who whom whose what which when where why how'],
    ['sv', 'vem vems vad vilken vilket vilka när var vart varifrån varför hur'],
    ['de', 'wer wen wem wessen was welche welcher wann wo wohin woher warum wieso weshalb wie'],
    [
      'pl',
      'kto kogo komu kim co czego czemu który która które kiedy gdzie dokąd skąd dlaczego jak ile',
    ],
    ['ro', 'cine cui ce care când unde cum cât câtă câți câte'],
    ['hu', 'ki kit kinek mi mit melyik milyen mikor hol hova hová honnan miért hogyan mennyi hány'],
  ] as const)('%s asks with %s', async (locale, questions) => {
    const { words } = await analyserFor(locale)
    expect(words(questions)).toEqual([])
    expect(words(fold(questions))).toEqual([])
  })

  test.each([
    ['en', 'How do I talk with a pupil who hates?', ['talk', 'pupil', 'hates']],
    ['sv', 'Hur pratar jag med en elev som hatar?', ['pratar', 'elev', 'hatar']],
    ['de', 'Wie spreche ich mit einem Schüler, der hasst?', ['spreche', 'schüler', 'hasst']],
    ['pl', 'Jak rozmawiać z uczniem, który nienawidzi?', ['rozmawiać', 'uczniem', 'nienawidzi']],
    ['ro', 'Cum vorbesc cu un elev care urăște?', ['vorbesc', 'elev', 'urăște']],
    ['hu', 'Hogyan beszéljek egy diákkal, aki gyűlöl?', ['beszéljek', 'diákkal', 'gyűlöl']],
  ] as const)('%s: of a question its subject is left', async (locale, question, left) => {
    const { words } = await analyserFor(locale)
    expect(words(question)).toEqual(left)
  })

  test.each([
    ['sv', 'extrem höger', 'höger'],
    ['sv', 'våldsbejakande vänster', 'vänster'],
    ['de', 'Mensch', 'mensch'],
    ['de', 'rechte Gewalt', 'rechte'],
    ['de', 'rechter Terror', 'rechter'],
    ['pl', 'sposób rozmowy', 'sposób'],
    ['ro', 'am nevoie de ajutor', 'nevoie'],
    ['hu', 'segítség kell', 'segítség'],
  ] as const)('%s: “%s” is also about %s', async (locale, query, meaning) => {
    const { words } = await analyserFor(locale)
    expect(words(query)).toContain(meaning)
  })
})

describe('forms of a word', () => {
  const forms: [Locale, string, string][] = [
    ...formsOf('en', 'school schools', 'talk talking', 'family families', 'teacher teachers'),
    ...formsOf('en', 'threat threats', 'radicalise radicalised radicalisation'),
    ...formsOf('sv', 'samtal samtalet samtalen', 'lärare läraren lärarna', 'kommun kommunerna'),
    ...formsOf('sv', 'familj familjer familjerna', 'ungdom ungdomar', 'hot hotet', 'möte möten'),
    ...formsOf('de', 'Schule Schulen', 'Gespräch Gespräche Gesprächen', 'Kind Kinder Kindern'),
    ...formsOf('de', 'Haus Häuser', 'Beratung Beratungen', 'Jugendlicher Jugendlichen'),
    ...formsOf('pl', 'szkoła szkoły szkole szkół szkołach szkołami', 'rozmowa rozmowy rozmów'),
    ...formsOf('pl', 'rodzina rodziny rodzinie rodzinami', 'młodzież młodzieży'),
    ...formsOf('pl', 'wskaźnik wskaźniki wskaźników', 'nienawiść nienawiści'),
    ...formsOf('ro', 'școală școala', 'școli școlile școlilor', 'profesor profesorii profesorilor'),
    ...formsOf('ro', 'familie familia familiile', 'părinte părinți', 'comunitate comunităților'),
    ...formsOf('hu', 'iskola iskolák iskolában iskolából', 'számla számláról', 'tanár tanárokkal'),
    ...formsOf('hu', 'szülő szülők szülőknek', 'beszélgetés beszélgetésről', 'fiatal fiatalok'),
    // What the stemmers leave apart although readers take them for one word.
    ...formsOf('sv', 'skola skolan', 'människa människan', 'våld våldet'),
    ...formsOf('ro', 'violență violenței'),
    ...formsOf('hu', 'család családok', 'diák diákok', 'gyűlölet gyűlöletet'),
  ]
  test.each(forms)('%s: %s and %s share a stem', async (locale, base, form) => {
    const { stems } = await analyserFor(locale)
    expect(shared(stems(base), stems(form))).not.toEqual([])
  })

  test.each([
    ['en', 'school', 'scholar'],
    ['sv', 'hot', 'hat'],
    ['de', 'Beratung', 'Betreuung'],
    ['pl', 'rozmowa', 'mowa'],
    ['ro', 'părinte', 'prieten'],
    ['hu', 'tanár', 'tanács'],
  ] as const)('%s: %s and %s are two words', async (locale, one, other) => {
    const { stems } = await analyserFor(locale)
    const [a, b] = [one, other].map((word) => stems(word.toLowerCase()))
    expect(shared(a!, b!)).toEqual([])
  })

  test.each([
    ['sv', 'förrädare', 'forradare'],
    ['sv', 'föräldrarna', 'foraldrarna'],
    ['de', 'gespräche', 'gesprache'],
    ['de', 'straßen', 'strassen'],
    ['pl', 'wskaźników', 'wskaznikow'],
    ['pl', 'szkołach', 'szkolach'],
    ['ro', 'școală', 'scoala'],
    ['ro', 'părinților', 'parintilor'],
    ['hu', 'számláról', 'szamlarol'],
    ['hu', 'számláról', 'számlarol'],
    ['hu', 'gyűlöletbeszéd', 'gyuloletbeszed'],
  ] as const)('%s: %s is found where it is typed %s', async (locale, right, typed) => {
    const { stems } = await analyserFor(locale)
    expect(shared(stems(right), stems(typed))).not.toEqual([])
  })

  test('a stem has letters and digits alone, without diacritics', async () => {
    const words = ["o'neill", 'förrädare', 'wskaźników', 'straße', '116111', 'smørrebrød']
    for (const locale of ['en', 'sv', 'pl', 'de', 'hu', 'ro'] as const) {
      const { stems } = await analyserFor(locale)
      for (const word of words) {
        expect(stems(word).length).toBeGreaterThan(0)
        for (const stem of stems(word)) expect(stem).toMatch(/^[a-z0-9]+$/)
      }
    }
  })
})

/** Each form beside the first of its line. */
function formsOf(locale: Locale, ...lines: string[]): [Locale, string, string][] {
  return lines.flatMap((line) => {
    const [base = '', ...others] = line.toLowerCase().split(' ')
    return others.map((other): [Locale, string, string] => [locale, base, other])
  })
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((stem) => b.includes(stem))
