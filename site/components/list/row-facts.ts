import type { Document, KindSlug } from '#content/model/index.ts'
import { vocabularies, type Code, type Vocabulary } from '#content/vocabularies.ts'
import type { Locale } from '#locales/languages.ts'

import { today } from '../../documents/documents.ts'
import { countryName, formatDate, labels, languageName, translate } from '../../wording/i18n.ts'
import { formatAmount, formatDuration } from '../../wording/quantities.ts'

/**
 * What a list says of a document beside its title: the few facts a reader of that kind chooses by, as
 * short texts in her language.
 */
export function rowFacts(document: Document, locale: Locale): string[] {
  const own = facts[document.kind] as ((facts: object, locale: Locale) => Fact[]) | undefined
  const { countries } = document.facts as { countries?: string[] }
  return [
    countries?.map((code) => countryName(locale, code)).join(', '),
    ...(own?.(document.facts, locale) ?? []),
  ].filter((fact) => fact !== undefined)
}

type Fact = string | undefined

const facts: { [K in KindSlug]?: (facts: Document<K>['facts'], locale: Locale) => Fact[] } = {
  support: ({ channels, servesWhom }, locale) => [
    labelled(
      locale,
      'channelKind',
      channels?.map(({ kind }) => kind),
    ),
    labelled(locale, 'servesWhom', servesWhom),
  ],
  practices: ({ levels, evidence }, locale) => [
    levels &&
      inOrder('levels', levels)
        .map((level) => translate(locale)(`rowFacts.levels.${level}`))
        .join(', '),
    evidence && labels(locale, 'evidence')[evidence],
  ],
  handbooks: ({ kind, chapters, resourceLanguages }, locale) => [
    kind && labels(locale, 'handbookKind')[kind],
    chapters && translate(locale)('rowFacts.chapters', { count: chapters.length }),
    tongues(locale, resourceLanguages),
  ],
  videos: ({ duration, resourceLanguages, spokenLanguages }, locale) => [
    duration === undefined ? undefined : formatDuration(locale, duration),
    tongues(locale, resourceLanguages ?? spokenLanguages),
  ],
  trainers: person,
  experts: person,
  donors: ({ callStatus, deadlines, amountMin, amountMax, currency }, locale) => {
    const t = translate(locale)
    const next = deadlines
      ?.map(({ date }) => date)
      .sort()
      .find((date) => date >= today())
    return [
      callStatus && t('rowFacts.call', { status: labels(locale, 'callStatus')[callStatus] }),
      next && t('rowFacts.deadline', { date: formatDate(locale, next) }),
      formatAmount(locale, { min: amountMin, max: amountMax, currency }),
    ]
  },
  courses: learning,
  events: learning,
  organisations: ({ roles }, locale) => [labelled(locale, 'organisationRole', roles)],
}

function person({ languages, formats }: Document<'trainers'>['facts'], locale: Locale): Fact[] {
  return [
    tongues(
      locale,
      languages?.map(({ language }) => language),
    ),
    labelled(locale, 'mode', formats),
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

const tongues = (locale: Locale, tags: readonly string[] | undefined): Fact =>
  tags?.map((tag) => languageName(locale, tag)).join(', ')

function labelled<V extends Vocabulary>(
  locale: Locale,
  vocabulary: V,
  codes: readonly Code<V>[] | undefined,
): Fact {
  const names = labels(locale, vocabulary)
  return (
    codes &&
    inOrder(vocabulary, codes)
      .map((code) => names[code])
      .join(', ')
  )
}

function inOrder<V extends Vocabulary>(vocabulary: V, codes: readonly Code<V>[]): Code<V>[] {
  return (vocabularies[vocabulary] as readonly Code<V>[]).filter((code) => codes.includes(code))
}
