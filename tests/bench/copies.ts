import { readDocuments } from '#content/files/reader.ts'
import { writeDocument } from '#content/files/writer.ts'
import type { Document } from '#content/model/index.ts'
import { locales } from '#locales/languages.ts'

/** Pages a language has besides one for each document: home, lists, and terms as far as they are used. */
const pagesWithoutDocument = (documents: number) => Math.min(100, 20 + documents)

/**
 * Writes as many copies of starter documents as give a site of about `pages` pages, in every language,
 * with the words, facts and relations of real ones.
 *
 * @returns the folder they were written to.
 */
export async function copiesOfStarter({
  from,
  to,
  pages,
}: {
  from: string
  to: string
  pages: number
}): Promise<string> {
  const reading = await readDocuments({ directory: from })
  const documents = reading.documents.filter(isCopied)
  let wanted = 1
  while ((wanted + pagesWithoutDocument(wanted)) * locales.length < pages) wanted += 1
  const copies = Array.from({ length: wanted }, (_, index) =>
    copyOf({
      document: documents[index % documents.length]!,
      number: Math.floor(index / documents.length),
    }),
  )
  const names = new Set(copies.map(nameOf))
  for (const copy of copies) {
    await writeDocument({ directory: to, document: withoutStrangers({ document: copy, names }) })
  }
  return to
}

/** Files are not copied, nor what shows them; a term has one introduction, a concept one place. */
function isCopied({ kind, facts }: Document): boolean {
  const single = kind === 'media' || kind === 'introductions' || kind === 'thesaurus'
  return !single && !('media' in facts && facts.media)
}

/** The first round of copies keeps its names, so that references lead somewhere. */
function copyOf({ document, number }: { document: Document; number: number }): Document {
  if (number === 0) return document
  const suffix = `-${number}`
  const words = Object.entries(document.words).map(([locale, said]) => [
    locale,
    // In front, since addresses are cut at their end.
    'title' in said ? { ...said, title: `${number} ${said.title}`, slug: undefined } : said,
  ])
  return { ...document, key: document.key + suffix, words: Object.fromEntries(words) }
}

/** Takes out what refers to documents that are not among the copies. */
function withoutStrangers({
  document,
  names,
}: {
  document: Document
  names: ReadonlySet<string>
}): Document {
  const known = (list: readonly string[] | undefined, kind?: string) => {
    const kept = list?.filter((name) => names.has(kind ? `${kind}/${name}` : name))
    return kept && kept.length > 0 ? kept : undefined
  }
  const { facts } = document
  if (!('related' in facts || 'organisations' in facts || 'trainers' in facts)) return document
  return {
    ...document,
    facts: {
      ...facts,
      related: known('related' in facts ? facts.related : undefined),
      organisations: known(
        'organisations' in facts ? facts.organisations : undefined,
        'organisations',
      ),
      trainers: known('trainers' in facts ? facts.trainers : undefined, 'trainers'),
    },
  }
}

const nameOf = ({ kind, key }: Document): string => `${kind}/${key}`
