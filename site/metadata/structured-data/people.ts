import type { Person } from 'schema-dts'

import { labels } from '../../wording/i18n.ts'
import { nameOf, organisationsOf, type Describe, type DocumentOnPage } from './common.ts'

/** A trainer: schema.org Person, with what the person has agreed to and no way to reach them. */
export const trainers: Describe<'trainers'> = personOf

/** An expert: schema.org Person, with what the person has agreed to and no way to reach them. */
export const experts: Describe<'experts'> = personOf

async function personOf(page: DocumentOnPage<'trainers' | 'experts'>): Promise<Person> {
  const { facts } = page.document
  const roles = labels(page.locale, 'personRole')
  const topics = labels(page.locale, 'topics')
  const { name, ...rest } = nameOf(page)
  return {
    '@type': 'Person',
    ...rest,
    ...(facts.name ? { name: facts.name, jobTitle: name } : { name }),
    ...(facts.roles && {
      hasOccupation: facts.roles.map(
        (code) => ({ '@type': 'Occupation', name: roles[code] }) as const,
      ),
    }),
    knowsLanguage: facts.languages?.map(({ language }) => language),
    knowsAbout: facts.topics?.map((code) => topics[code]),
    worksFor: await organisationsOf(page),
  }
}
