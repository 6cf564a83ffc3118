import { type Locale } from '#locales/languages.ts'

import { pathToDocument } from '../routes/routes.ts'
import { analyse, normalise, segmentsOf } from '../search/analysis.ts'
import { stemmerOf, type Stem } from '../search/stemmer.ts'
import { getDocuments } from './documents.ts'

/** Puts links to the glossary into HTML, each term at its first appearance in all it is given. */
export type TermLinker = (html: string) => string

/** Links in one linker's texts; more would be in the reader's way. */
const most = 6

/** Letters a word must share with the term: stems alone make strangers alike. */
const sharedLetters = 4

interface Term {
  key: string
  /** As written, for the letters it shares with a word. */
  name: string
  /** Stems of its words. */
  stems: string[]
  path: string
}

interface Terms {
  stem: Stem
  /** By first stem, the longest name first. */
  byFirst: Map<string, Term[]>
}

/**
 * A linker for the texts of one page. Text in links, headings and quotations stays as it is.
 *
 * @param locale the language of the texts, whose glossary they are linked to.
 * @param except key of a term that is not linked, as on its own page.
 */
export async function termLinker({
  locale,
  except,
}: {
  locale: Locale
  except?: string
}): Promise<TermLinker> {
  const { stem, byFirst } = await termsOf(locale)
  const seen = new Set<string>()
  if (except) seen.add(except)
  let linked = 0

  const linkText = (text: string): string => {
    if (linked >= most) return text
    const segments = [...segmentsOf(text, locale)]
    const said = segments.flatMap(({ segment, index, isWordLike }) =>
      isWordLike
        ? [{ segment, index, stem: stem(normalise(segment).toLocaleLowerCase(locale)) }]
        : [],
    )
    let result = ''
    let at = 0
    for (let first = 0; first < said.length && linked < most; first += 1) {
      const start = said[first]!
      const found = byFirst.get(start.stem)?.find((term) => {
        const last = said[first + term.stems.length - 1]
        if (!last || seen.has(term.key)) return false
        const phrase = text.slice(start.index, last.index + last.segment.length)
        return (
          term.stems.every((wanted, offset) => said[first + offset]!.stem === wanted) &&
          /^[\p{L}\p{M}\p{N}\s'’-]+$/u.test(phrase) &&
          sharesLetters(phrase, term.name)
        )
      })
      if (!found) continue
      const last = said[first + found.stems.length - 1]!
      const end = last.index + last.segment.length
      const phrase = text.slice(start.index, end)
      result += `${text.slice(at, start.index)}<a class="term" href="${found.path}">${phrase}</a>`
      at = end
      seen.add(found.key)
      linked += 1
      first += found.stems.length - 1
    }
    return result + text.slice(at)
  }

  return (html) => {
    let closed = 0
    return html
      .split(/(<[^>]+>)/)
      .map((part) => {
        const [, end, tag] = /^<(\/?)(a|blockquote|h\d)\b/.exec(part) ?? []
        if (tag) closed += end ? -1 : 1
        return closed > 0 || part.startsWith('<') || part === '' ? part : linkText(part)
      })
      .join('')
  }
}

const glossaries = new Map<Locale, Promise<Terms>>()

function termsOf(locale: Locale): Promise<Terms> {
  let terms = import.meta.env.DEV ? undefined : glossaries.get(locale)
  if (!terms) glossaries.set(locale, (terms = readTerms(locale)))
  return terms
}

async function readTerms(locale: Locale): Promise<Terms> {
  const stem = await stemmerOf(locale)
  const byFirst = new Map<string, Term[]>()
  for (const document of await getDocuments('glossary')) {
    const { title, synonyms = [] } = document.words[locale] ?? {}
    if (!title) continue
    for (const name of [title, ...synonyms]) {
      const stems = analyse(name, locale).map(stem)
      if (stems.length === 0) continue
      const term = { key: document.key, name, stems, path: pathToDocument(locale, document) }
      byFirst.set(stems[0]!, [...(byFirst.get(stems[0]!) ?? []), term])
    }
  }
  for (const terms of byFirst.values()) terms.sort((a, b) => b.stems.length - a.stems.length)
  return { stem, byFirst }
}

function sharesLetters(phrase: string, name: string): boolean {
  const letters = (text: string) => normalise(text).toLowerCase().slice(0, sharedLetters)
  return letters(phrase) === letters(name)
}
