import { expect, test } from 'vitest'

import type { Document } from '#content/model/index.ts'
import { isStale, revisionOf, withSourceRevisions } from '#content/model/revision.ts'

const source = { title: 'Referral', summary: 'Handing on.', synonyms: ['signposting'] }
const translation = { method: 'human', source: 'en', state: 'reviewed' } as const

function term(en: object, sv: object = { title: 'Remiss', translation }): Document<'glossary'> {
  return { kind: 'glossary', key: 'referral', facts: {}, words: { en, sv } } as Document<'glossary'>
}

test('a revision follows what is said, not the order, slug or translation record', () => {
  const revision = revisionOf({ document: term(source), locale: 'en' })
  const same = { synonyms: ['signposting'], slug: 'x', summary: 'Handing on.', title: 'Referral' }
  expect(revision).toMatch(/^[0-9a-f]{12}$/)
  expect(
    revisionOf({ document: term({ ...same, translation: { method: 'none' } }), locale: 'en' }),
  ).toBe(revision)
  expect(revisionOf({ document: term({ ...source, title: 'Referrals' }), locale: 'en' })).not.toBe(
    revision,
  )
  expect(revisionOf({ document: term(source), locale: 'de' })).toBeUndefined()
})

test('a translation gets its source’s revision once and keeps it', () => {
  const filled = withSourceRevisions(term(source))
  const record = filled.words.sv!.translation!
  expect(record).toEqual({
    ...translation,
    sourceRevision: revisionOf({ document: filled, locale: 'en' }),
  })
  const edited = { ...filled, words: { ...filled.words, en: { ...source, title: 'Referring' } } }
  expect(withSourceRevisions(edited).words.sv!.translation).toEqual(record)
  expect(filled.words.en).toEqual(source)
})

test('a translation is stale once its source says something else', () => {
  const filled = withSourceRevisions(term(source))
  expect(isStale({ document: filled, locale: 'sv' })).toBe(false)
  const edited = { ...filled, words: { ...filled.words, en: { ...source, title: 'Referring' } } }
  expect(isStale({ document: edited, locale: 'sv' })).toBe(true)
  expect(isStale({ document: edited, locale: 'en' })).toBe(false)
})

test('a translation of no known revision or source is not called stale', () => {
  expect(isStale({ document: term(source), locale: 'sv' })).toBe(false)
  const { en: _, ...alone } = withSourceRevisions(term(source)).words
  expect(isStale({ document: { ...term(source), words: alone }, locale: 'sv' })).toBe(false)
})
