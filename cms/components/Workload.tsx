import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { Fragment } from 'react'

import type { KindSlug } from '#content/model/index.ts'
import { adminLabels, translateAdmin } from '#locales/admin-strings.ts'
import { defaultLocale, isLocale, languageOf } from '#locales/languages.ts'

import type { User } from '../payload-types.ts'
import { workloadOf, type Work } from '../workload.ts'

interface Props {
  payload: Payload
  user: User
  i18n: { language: string }
}

/** Greets whoever signed in with what waits for them. */
export async function Workload({ payload, user, i18n }: Props) {
  const t = translateAdmin(i18n.language)
  const { drafts, missing, overdue } = await workloadOf({ payload, user })
  const nothing = drafts.length + missing.length + overdue.length === 0
  return (
    <section className="workload">
      <h1>{t('dashboard.greeting', { name: user.name })}</h1>
      <p>{nothing ? t('dashboard.nothing') : t('dashboard.intro')}</p>
      <div className="workload__lists">
        <List
          title={t('dashboard.overdue')}
          empty={t('dashboard.noOverdue')}
          works={overdue}
          language={i18n.language}
        />
        <List
          title={t('dashboard.drafts')}
          empty={t('dashboard.noDrafts')}
          works={drafts}
          language={i18n.language}
        />
        <List
          title={t('dashboard.missing')}
          empty={t('dashboard.noMissing')}
          works={missing}
          language={i18n.language}
        />
      </div>
    </section>
  )
}

function List({
  title,
  empty,
  works,
  language,
}: {
  title: string
  empty: string
  works: Work[]
  language: string
}) {
  return (
    <section className="workload__list">
      <h2>{title}</h2>
      {works.length === 0 && <p>{empty}</p>}
      {[...Map.groupBy(works, ({ locale }) => locale)].map(([locale, ofLocale]) => (
        <Fragment key={locale ?? ''}>
          {locale && <h3>{languageOf(locale).name}</h3>}
          <ul>
            {ofLocale.map((work) => (
              <li key={work.href}>
                <Link href={work.href}>
                  <span className="workload__count">{work.count}</span>{' '}
                  {nameOf({ kind: work.kind, language })}
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}

function nameOf({ kind, language }: { kind: KindSlug; language: string }): string {
  const locale = isLocale(language) ? language : defaultLocale
  return adminLabels(['collections', kind, 'plural'])?.[locale] ?? kind
}
