import type { Document } from '#content/model/index.ts'
import type { Locale } from '#locales/languages.ts'

import { getDocuments, today } from './documents.ts'
import { collator } from '../wording/i18n.ts'
import { standingOf, wordsFor } from './reading.ts'
import { getRelated } from './references.ts'

/** A support service. */
export type Service = Document<'support'>

/** The service that only carries the emergency number, which every page of the finder shows itself. */
const emergencyKey = 'eu-112'

/** The services of a country that can be reached, those a worried person needs first. */
export async function getServicesIn(country: string, locale: Locale): Promise<Service[]> {
  const services = await getDocuments('support')
  return services
    .filter((service) => service.facts.countries?.includes(country))
    .filter((service) => service.key !== emergencyKey && isReachable(service))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        collator(locale).compare(wordsFor(a, locale).words.title, wordsFor(b, locale).words.title),
    )
}

/** What a page shows instead of a service whose contacts it may not show: related ones, else the country's. */
export async function getInstead(service: Service): Promise<Service[]> {
  const related = (await getRelated(service)).filter((other) => other.kind === 'support')
  const services = (related as Service[]).filter(isReachable)
  if (services.length > 0) return services.slice(0, 2)
  const countries = [...(service.facts.countries ?? []), 'EU']
  const others = (await getDocuments('support')).filter(
    (other) =>
      other.key !== service.key &&
      isReachable(other) &&
      other.facts.countries?.some((country) => countries.includes(country)),
  )
  return others.sort((a, b) => rank(a) - rank(b)).slice(0, 2)
}

function isReachable({ facts }: Service): boolean {
  const { serviceStatus = 'active' } = facts
  return (
    serviceStatus !== 'defunct' &&
    serviceStatus !== 'inactive' &&
    standingOf(facts, today()) !== 'withheld'
  )
}

/** Lower comes first: for families before for others, a number to ring before a page to read. */
function rank({ facts }: Service): number {
  const forFamilies = facts.servesWhom?.includes('parent-carer') ? 0 : 2
  const byPhone = facts.channels?.some(({ kind }) => kind === 'phone') ? 0 : 1
  return forFamilies + byPhone
}
