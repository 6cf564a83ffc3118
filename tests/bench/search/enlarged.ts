import { locales, type Locale } from '#locales/languages.ts'
import type { SearchRecord } from '#site/search/record.ts'

import { random } from '../../fixtures/random.ts'
import { Prose, sentencesIn } from './prose.ts'
import type { Sources } from './sources.ts'

/**
 * Sources of a site that has `pages` pages in each language: the real ones, and copies of them with their
 * facts, their parts and as much text, drawn at random. The same every time.
 */
export function enlarge({ sources, pages }: { sources: Sources; pages: number }): Sources {
  const proses = Object.fromEntries(
    locales.map((locale, number) => [locale, proseOf(sources[locale].records, random(number))]),
  ) as Record<Locale, Prose>
  const real = Object.fromEntries(
    locales.map((locale) => [
      locale,
      [...Map.groupBy(sources[locale].records, ({ url }) => url).values()],
    ]),
  ) as Record<Locale, SearchRecord[][]>

  const enlarged = structuredClone(sources)
  const missing = Math.max(...locales.map((locale) => pages - real[locale].length))
  for (let number = 0; number < missing; number += 1) {
    // A copy is called the same in the index of its language and as a foreign page of the others.
    const heads = Object.fromEntries(
      locales.map((locale) => [locale, headOf(proses[locale])]),
    ) as Heads
    for (const locale of locales) {
      const pagesOfLocale = real[locale]
      if (pagesOfLocale.length + number >= pages) continue
      const page = pagesOfLocale[number % pagesOfLocale.length]!
      enlarged[locale].records.push(
        ...copiesOf({ page, number, prose: proses[locale], heads, locale }),
      )
    }
  }
  return enlarged
}

type Heads = Record<Locale, { title: string; summary: string }>

const headOf = (prose: Prose) => ({ title: prose.title(), summary: prose.text(1) })

/** A page and its parts, once more. */
function copiesOf({
  page,
  number,
  prose,
  heads,
  locale,
}: {
  page: readonly SearchRecord[]
  number: number
  prose: Prose
  heads: Heads
  locale: Locale
}): SearchRecord[] {
  return page.map((record) => {
    const url = record.url.replace(/\/$/, `-${number}/`)
    return {
      ...record,
      ...heads[record.locale ?? locale],
      url,
      document: `${record.document}-${number}`,
      part: record.part && {
        title: prose.title(),
        url: url + record.part.url.slice(record.url.length),
      },
      body: record.body.map((html) => prose.text(sentencesIn(textOf(html)).length)),
      elsewhere: record.elsewhere?.map((other) => ({
        locale: other.locale,
        ...heads[other.locale],
      })),
    }
  })
}

function proseOf(records: readonly SearchRecord[], next: () => number): Prose {
  const own = records.filter(({ locale }) => !locale)
  const texts = own.flatMap(({ summary, body, part }) => [...(part ? [] : [summary]), ...body])
  const titles = own.map(({ title, part }) => part?.title ?? title)
  return new Prose({ titles, texts: texts.map(textOf) }, next)
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
