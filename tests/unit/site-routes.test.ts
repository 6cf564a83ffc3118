import { expect, test } from 'vitest'

import { vocabularies } from '#content/vocabularies.ts'
import { countries } from '#locales/countries.ts'
import { locales } from '#locales/languages.ts'
import { pathnames, type Place } from '#locales/pathnames.ts'
import {
  pathToChapter,
  pathToDocument,
  pathToFeed,
  pathToHome,
  pathToIndex,
  pathToMedia,
  pathToSitemap,
  pathToSupportIn,
  pathToTerm,
} from '#site/routes/routes.ts'

import { guide, helpline } from '../fixtures/published-documents.ts'

test('addresses are in the reader’s language and end with a slash', () => {
  expect(pathToHome('sv')).toBe('/sv/')
  expect(pathToIndex('de', 'support')).toBe('/de/unterstuetzung/')
  expect(pathToDocument('sv', guide)).toBe('/sv/handbocker/en-vagledning/')
  expect(pathToTerm('en', 'topics', 'hate-speech')).toBe('/en/topics/hate-speech/')
  expect(pathToTerm('sv', 'countries', 'SE')).toBe('/sv/lander/sverige/')
  expect(pathToSupportIn('pl', 'SE')).toBe('/pl/wsparcie/kraje/szwecja/')
  expect(pathToFeed('hu', 'events')).toBe('/hu/esemenyek/feed.xml')
  expect(pathToSitemap()).toBe('/sitemap.xml')
  expect(pathToSitemap('ro')).toBe('/ro/sitemap.xml')
})

test('what is not translated keeps the original’s last segment', () => {
  expect(pathToDocument('hu', guide)).toBe('/hu/kezikonyvek/a-guide/')
  expect(pathToDocument('en', helpline)).toBe('/en/support/hjalplinjen/')
  expect(pathToChapter('sv', guide, 'ask')).toBe('/sv/handbocker/en-vagledning/fraga-forst/')
  expect(pathToChapter('sv', guide, 'listen')).toBe('/sv/handbocker/en-vagledning/listen/')
})

test('pages of the portal lie directly below the language; files have no language', () => {
  const about = {
    kind: 'pages' as const,
    key: 'about',
    facts: {},
    words: { en: { title: 'About us', body: '' } },
  }
  expect(pathToDocument('en', about)).toBe('/en/about-us/')
  const picture = { kind: 'media' as const, key: 'map', facts: { file: 'a map.png' }, words: {} }
  expect(pathToMedia(picture)).toBe('/media/a%20map.png')
  expect(() => pathToDocument('en', { ...picture, words: { en: { alt: 'A map' } } })).toThrow(
    'media/map',
  )
})

test('a code no vocabulary knows is an error that names it', () => {
  expect(() => pathToTerm('en', 'topics', 'astrology')).toThrow('"astrology" is no code')
})

test('within a language no two places and no two terms share an address', () => {
  for (const locale of locales) {
    const paths = [
      ...(Object.keys(pathnames) as Place[]).map((place) => pathToIndex(locale, place)),
      ...vocabularies.topics.map((code) => pathToTerm(locale, 'topics', code)),
      ...vocabularies.audiences.map((code) => pathToTerm(locale, 'audiences', code)),
      ...countries.map((code) => pathToTerm(locale, 'countries', code)),
    ]
    expect(new Set(paths).size, locale).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^\/[a-z]{2}\/[a-z0-9-]+\/([a-z0-9-]+\/)?$/)
  }
})
