import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { close, createIndex, type IndexFile } from 'pagefind'

import { locales, type Locale } from '#locales/languages.ts'

import { learnLanguage, type Language } from './language.ts'
import { mentionsIn, shelfNames, shelvesOf, type ConceptLabels } from './lexicon.ts'
import { pagesOf, type FoundRecord } from './pages.ts'
import { textOf } from './passages.ts'
import type { RecordTexts, SearchRecord } from './record.ts'
import { conceptToken, foreignToken, wordToken } from './tokens.ts'
import { writeVocabulary } from './vocabulary.ts'
import { agreement, hiddenWeights, placeWeights, shares } from './weights.ts'

/** Everything the index of one language is made from. */
export interface SearchSource {
  records: SearchRecord[]
  concepts: ConceptLabels[]
}

/** A language that no stemmer of Pagefind knows: it takes our words as they are. */
const unstemmed = 'zxx'

/** Pagefind also brings ready-made interfaces; the portal has its own. */
const needed = /^(pagefind\.js|pagefind-entry\.json|index\/.*|.*\.pf_meta|wasm\.unknown\.pagefind)$/

/**
 * Writes the search indexes of all languages. The same sources give the same bytes. Languages are built one
 * at a time, each in a service of its own, since an index of thousands of pages takes gigabytes.
 *
 * @param directory folder that gets a folder for each language.
 * @param onIndexed told of each language, with the number of its records.
 * @throws when Pagefind refuses a record, naming its page.
 */
export async function buildSearchIndexes({
  sources,
  directory,
  onIndexed,
}: {
  sources: Readonly<Record<Locale, SearchSource>>
  directory: string
  onIndexed: (locale: Locale, records: number) => void
}): Promise<void> {
  const languages = new Map<Locale, Language>()
  for (const locale of locales) {
    const { records, concepts } = sources[locale]
    const own = records.filter((record) => !record.locale)
    languages.set(locale, await learnLanguage({ locale, concepts, said: own.map(saidBy) }))
  }
  const meanings = meaningsOf(sources, languages)
  for (const locale of locales) {
    const { records } = sources[locale]
    const { lexicon, labels, vocabulary } = languages.get(locale)!
    const contents = records.map((record) => pageOf({ record, locale, languages, meanings }))
    const { files, found } = await indexed(records, contents)
    const pages = pagesOf(found)
    const folder = join(directory, locale)
    for (const { path, content } of files) await write(join(folder, path), content)
    for (const { id, record } of found) {
      await write(join(folder, 'texts', `${id}.json`), JSON.stringify(shownOf(record)))
    }
    await write(join(folder, 'pages.json'), JSON.stringify(pages))
    await write(join(folder, 'lexicon.json'), JSON.stringify(lexicon))
    // Every shelf is there, so that none has to be missed.
    const shelves = shelvesOf(labels)
    for (const name of shelfNames) {
      const shelf = JSON.stringify(shelves.get(name) ?? {})
      await write(join(folder, 'labels', `${name}.json`), shelf)
    }
    await write(join(folder, 'vocabulary.txt'), writeVocabulary(vocabulary))
    onIndexed(locale, found.length)
  }
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

/** Pagefind's files for some records, and the records that can be found, with its name for each. */
async function indexed(
  records: readonly SearchRecord[],
  contents: readonly string[],
): Promise<{ files: IndexFile[]; found: FoundRecord[] }> {
  if (records.length === 0) return { files: [], found: [] }
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const [number, record] of records.entries()) {
      const url = addressOf(record)
      const added = await index.addHTMLFile({ url, content: contents[number]! })
      if (added.errors.length > 0) {
        throw new Error(`${url} could not be indexed: ${added.errors.join('; ')}`)
      }
    }
    const { files } = await index.getFiles()
    const names = new Map<string, string>()
    const kept: IndexFile[] = []
    for (const { path, content } of files) {
      const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
      if (name) names.set(urlOf(content), name)
      else if (needed.test(path)) kept.push({ path, content })
    }
    return {
      files: kept,
      // What says nothing but stop words is no page to Pagefind.
      found: records.flatMap((record) => {
        const id = names.get(addressOf(record))
        return id ? [{ id, record }] : []
      }),
    }
  } finally {
    await close()
  }
}

const addressOf = ({ url, part }: SearchRecord) => part?.url ?? url

/** What a record says, by where it stands. */
interface Texts {
  title: string
  part: string
  summary: string
  body: string
}

function textsOf({ title, part, summary, body, locale }: SearchRecord): Texts {
  const text = textOf(body.join(' '))
  // Of a page in another language only its subject is found; its own language has the rest.
  if (locale) return { title, part: '', summary, body: '' }
  // The page itself has title and summary; a part stands for its own words.
  return part
    ? { title: '', part: part.title, summary: '', body: text }
    : { title, part: '', summary, body: text }
}

function saidBy(record: SearchRecord): { heading: string; text: string } {
  const { title, part, summary, body } = textsOf(record)
  return { heading: `${title} ${part}`, text: `${summary} ${body}` }
}

/** A record as a page that Pagefind reads: what each place says, in tokens, with what it counts. */
function pageOf({
  record,
  locale,
  languages,
  meanings,
}: {
  record: SearchRecord
  locale: Locale
  languages: ReadonlyMap<Locale, Language>
  meanings: Meanings
}): string {
  const { analyser, lexicon, labels, split } = languages.get(record.locale ?? locale)!
  const hidden = new Tokens()
  const sequences = Object.entries(textsOf(record)).map(([place, text]) => {
    const weight = placeWeights[place as keyof Texts]
    const words = analyser.words(text)
    const stems = words.map((word) => analyser.stems(word))
    for (const others of stems.map((all) => all.slice(1))) {
      hidden.add(others.map(wordToken), weight)
    }
    // What a text names in passing counts only where its translations do too.
    const mentions = place === 'body' && !record.part ? [] : mentionsIn(words, labels, analyser)
    for (const { concepts } of mentions) {
      const named = concepts.flatMap((id) => [id, ...(lexicon.broader[id] ?? [])])
      hidden.add(named.map(conceptToken), weight * shares.concept)
    }
    for (const word of words) hidden.add(split(word).map(wordToken), weight * shares.compound)
    return element(
      stems.flatMap(([stem]) => (stem ? [wordToken(stem)] : [])),
      weight,
    )
  })
  const { title, summary } = record
  const written = record.locale ? [{ locale: record.locale, title, summary }] : []
  for (const other of [...written, ...(record.elsewhere ?? [])]) {
    const foreign = languages.get(other.locale)!.analyser
    const tokensOf = (text: string) =>
      foreign
        .words(text)
        .flatMap((word) => foreign.stems(word).map((stem) => foreignToken(other.locale, stem)))
    hidden.add(tokensOf(other.title), hiddenWeights.foreignTitle)
    hidden.add(tokensOf(other.summary), hiddenWeights.foreignSummary)
  }
  for (const [id, count] of record.part ? [] : (meanings.get(record.document) ?? [])) {
    const agreed = agreement.findLast(({ languages: least }) => count >= least)
    if (agreed) hidden.add([conceptToken(id)], agreed.weight)
  }
  hidden.add(record.about.map(conceptToken), hiddenWeights.about)
  return `<html lang="${unstemmed}"><body>${sequences.join('')}${hidden.elements()}</body></html>`
}

/** Tokens that no reader sees, each once, with the most it counts: so the index stays small. */
class Tokens {
  private readonly weights = new Map<string, number>()

  add(tokens: readonly string[], weight: number): void {
    for (const token of tokens) {
      this.weights.set(token, Math.max(this.weights.get(token) ?? 0, weight))
    }
  }

  elements(): string {
    const weights = [...new Set(this.weights.values())].sort((a, b) => b - a)
    return weights
      .map((weight) => {
        const tokens = [...this.weights].filter(([, counts]) => counts === weight)
        return element(tokens.map(([token]) => token).sort(), weight)
      })
      .join('')
  }
}

/** In how many languages each document names a concept, by document. */
type Meanings = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * What documents mean, as their languages agree: a word that one translation chose another may have
 * avoided, and a concept that most of them name is hardly an accident.
 */
function meaningsOf(
  sources: Readonly<Record<Locale, SearchSource>>,
  languages: ReadonlyMap<Locale, Language>,
): Meanings {
  const meanings = new Map<string, Map<string, number>>()
  for (const locale of locales) {
    const { analyser, labels } = languages.get(locale)!
    for (const record of sources[locale].records) {
      if (record.part || record.locale) continue
      const { heading, text } = saidBy(record)
      const mentions = mentionsIn(analyser.words(`${heading} ${text}`), labels, analyser)
      const counts = meanings.get(record.document) ?? new Map<string, number>()
      for (const id of new Set(mentions.flatMap(({ concepts }) => concepts))) {
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      meanings.set(record.document, counts)
    }
  }
  return meanings
}

const element = (tokens: readonly string[], weight: number): string =>
  tokens.length > 0 ? `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>` : ''

/** The address of one of Pagefind's fragments, which are packed and signed. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8')
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url
}

/** What a result shows. Pagefind's own fragments would hold the tokens, and search in what is shown. */
function shownOf(record: SearchRecord): RecordTexts {
  const { url, kind, title, summary, part, locale } = record
  const passage = part && textsOf(record).body
  return { url, kind, title, summary, part, passage, locale }
}
