import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { locales, type Locale } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { unknownWords } from './hunspell.ts'
import { namesIn } from './names.ts'
import { verbOf } from './separable.ts'
import { isShown, textsIn, type Text } from './text.ts'
import { tongue } from './tongue.ts'

/**
 * Every word is one that Hunspell's dictionary of the language knows, a name, a term of the glossary, or
 * in our own list (`words/<locale>.txt`). Quotations, addresses, abbreviations in capitals and what people
 * type into the search are passed over.
 *
 * @throws when Hunspell is missing.
 */
export async function checkSpelling(documents: ParsedDocument[]): Promise<Problem[]> {
  const names = namesIn(documents)
  const problems: Problem[] = []
  for (const locale of locales) {
    const terms = termsIn({ documents, locale })
    const own = new Set((await readFile(listOf(locale), 'utf8')).split('\n'))
    const places = new Map<string, Text>()
    for (const document of documents) {
      const foreign = foreignWordsOf(document)
      for (const text of textsIn({ document, locale }).filter(isShown)) {
        for (const word of text.blocks.flatMap((block) => wordsIn(names.without(block)))) {
          if (!places.has(word) && !foreign.has(word.toLowerCase())) places.set(word, text)
        }
      }
    }
    const asked = [...places.keys()].flatMap((word) => [
      word,
      ...word.split('-'),
      ...verbIn({ word, locale }),
    ])
    const unknown = await unknownWords({ words: asked, locale, ownWords: listOf(locale) })
    const isName = (word: string) => names.has(word) || terms.has(word.toLowerCase())
    const isKnown = (word: string) => !unknown.has(word) || own.has(word) || isName(word)
    const isRight = (word: string) =>
      isKnown(word) ||
      verbIn({ word, locale }).some(isKnown) ||
      word
        .split('-')
        .every(
          (part, index, parts) =>
            isKnown(part) || (part.length <= ending && isName(parts[index - 1] ?? '')),
        )
    for (const [word, { document, path }] of places) {
      if (isRight(word)) continue
      const message = `${pathName(path)}: "${word}" is no ${tongue(locale)} word the dictionary knows: mend it, or add it to content/checks/words/${locale}.txt if it is right`
      problems.push(problemAt({ document, locale, path, within: word, message }))
    }
  }
  return problems
}

/** Letters of an ending that hangs on a name: "Fryshuset-ben". */
const ending = 5

/** Languages that must write a word alike for it to be none of theirs. */
const alike = 3

const listOf = (locale: Locale): string => join(import.meta.dirname, 'words', `${locale}.txt`)

/** The words of a text, hyphenated ones whole; no abbreviations in capitals or halves ("hälso- och"). */
function wordsIn(text: string): string[] {
  const words = text.match(
    /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{N}-])/gu,
  )
  return (words ?? [])
    .filter((word) => !/^\p{Lu}{2}|^\p{L}$/u.test(word))
    .map((word) => word.replaceAll('’', "'"))
}

/** The verb in a German word that no dictionary has with its particle. */
function verbIn({ word, locale }: { word: string; locale: Locale }): string[] {
  const verb = locale === 'de' ? verbOf(word) : undefined
  return verb === undefined ? [] : [verb]
}

/** The words of the glossary's terms in one language, in small letters. */
function termsIn({
  documents,
  locale,
}: {
  documents: ParsedDocument[]
  locale: Locale
}): Set<string> {
  const terms = documents
    .filter(({ kind }) => kind === 'glossary')
    .flatMap((document) => textsIn({ document, locale }))
    .filter(({ path }) => path[0] === 'title' || path[0] === 'synonyms')
  return new Set(terms.flatMap(({ value }) => wordsIn(value)).map((word) => word.toLowerCase()))
}

/** Words that several languages of a document write alike belong to none of them, in small letters. */
function foreignWordsOf(document: ParsedDocument): Set<string> {
  const languages = new Map<string, number>()
  for (const locale of locales) {
    const words = textsIn({ document, locale }).flatMap(({ blocks }) => blocks.flatMap(wordsIn))
    for (const word of new Set(words.map((word) => word.toLowerCase())))
      languages.set(word, (languages.get(word) ?? 0) + 1)
  }
  return new Set([...languages].flatMap(([word, count]) => (count >= alike ? [word] : [])))
}
