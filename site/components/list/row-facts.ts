import type { Document, KindSlug } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { countryName, formatDate, formatList, labels, languageName, translate } from '../../i18n.ts'
import { today } from '../../documents.ts'
import { formatAmount, formatDuration } from '../../quantities.ts'

/**
 * What a list says of a document beside its title: the few facts a reader of that kind chooses by, as
 * short texts in her language.
 */
export function rowFacts(document: Document, locale: Locale): string[] {
  const own = facts[document.kind] as ((facts: object, locale: Locale) => Fact[]) | undefined
  const { countries } = document.facts as { countries?: string[] }
  return [
    countries &&
      formatList(
        locale,
        countries.map((code) => countryName(locale, code)),
      ),
    ...(own?.(document.facts, locale) ?? []),
  ].filter((fact) => fact !== undefined)
}

type Fact = string | undefined

const tongues = (locale: Locale, tags: readonly string[] | undefined): Fact =>
  tags &&
  formatList(
    locale,
    tags.map((tag) => languageName(locale, tag)),
  )

const facts: { [K in KindSlug]?: (facts: Document<K>['facts'], locale: Locale) => Fact[] } = {
  support: ({ channels, servesWhom }, locale) => [
    channels &&
      formatList(locale, new Set(channels.map(({ kind }) => labels(locale, 'channelKind')[kind]))),
    servesWhom &&
      formatList(
        locale,
        servesWhom.map((code) => labels(locale, 'servesWhom')[code]),
      ),
  ],
  practices: ({ levels, evidence }, locale) => [
    levels &&
      formatList(
        locale,
        levels.map((level) => translate(locale)(`rowFacts.levels.${level}`)),
      ),
    evidence && labels(locale, 'evidence')[evidence],
  ],
  handbooks: ({ kind, chapters, resourceLanguages }, locale) => [
    kind && labels(locale, 'handbookKind')[kind],
    chapters && translate(locale)('rowFacts.chapters', { count: chapters.length }),
    tongues(locale, resourceLanguages),
  ],
  videos: ({ duration, spokenLanguages }, locale) => [
    duration === undefined ? undefined : formatDuration(locale, duration),
    tongues(locale, spokenLanguages),
  ],
  trainers: person,
  experts: person,
  donors: ({ callStatus, deadlines, amountMin, amountMax, currency }, locale) => {
    const next = deadlines
      ?.map(({ date }) => date)
      .sort()
      .find((date) => date >= today())
    return [
      callStatus &&
        translate(locale)('rowFacts.call', { status: labels(locale, 'callStatus')[callStatus] }),
      next && translate(locale)('rowFacts.deadline', { date: formatDate(locale, next) }),
      formatAmount(locale, { min: amountMin, max: amountMax, currency }),
    ]
  },
  courses: learning,
  events: learning,
  organisations: ({ roles }, locale) => [
    roles &&
      formatList(
        locale,
        roles.map((role) => labels(locale, 'organisationRole')[role]),
      ),
  ],
}

function person({ languages, formats }: Document<'trainers'>['facts'], locale: Locale): Fact[] {
  return [
    tongues(
      locale,
      languages?.map(({ language }) => language),
    ),
    formats &&
      formatList(
        locale,
        formats.map((format) => labels(locale, 'mode')[format]),
      ),
  ]
}

function learning(
  { mode, sessions, resourceLanguages }: Document<'courses'>['facts'],
  locale: Locale,
): Fact[] {
  const first = sessions?.map(({ start }) => start).sort()[0]
  return [
    mode && mode !== 'unknown' ? labels(locale, 'mode')[mode] : undefined,
    first && formatDate(locale, first.slice(0, 10)),
    tongues(locale, resourceLanguages),
  ]
}
