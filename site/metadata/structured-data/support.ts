import type { OpeningHoursSpecification, ServiceChannel } from 'schema-dts'

import type { Facts } from '#content/model/index.ts'

import { labels } from '../../wording/i18n.ts'
import { nameOf, organisationsOf, placesOf, type Describe } from './common.ts'

const weekdays = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
} as const

/** A support service: schema.org Service with its channels and hours. */
export const support: Describe<'support'> = async (page) => {
  const { facts } = page.document
  const serves = labels(page.locale, 'servesWhom')
  const channels = (facts.channels ?? []).map((channel) => channelOf(channel, facts))
  return {
    '@type': 'Service',
    ...nameOf(page),
    provider: await organisationsOf(page),
    areaServed: placesOf(page),
    ...(facts.servesWhom && {
      audience: facts.servesWhom.map(
        (code) => ({ '@type': 'Audience', audienceType: serves[code] }) as const,
      ),
    }),
    availableChannel: channels,
    hoursAvailable: facts.hours && hoursOf(facts.hours),
  }
}

type Channel = NonNullable<Facts<'support'>['channels']>[number]
type Hours = NonNullable<Facts<'support'>['hours']>

function channelOf(
  { kind, value }: Channel,
  { resourceLanguages }: Facts<'support'>,
): ServiceChannel {
  return {
    '@type': 'ServiceChannel',
    availableLanguage: resourceLanguages,
    ...(kind === 'phone' && { servicePhone: { '@type': 'ContactPoint', telephone: value } }),
    ...((kind === 'web' || kind === 'chat') && { serviceUrl: value }),
    ...(kind === 'in-person' && {
      serviceLocation: { '@type': 'Place', address: value },
    }),
    ...(kind === 'email' && { serviceUrl: `mailto:${value}` }),
  }
}

function hoursOf({ alwaysOpen, weekly = [] }: Hours): OpeningHoursSpecification[] {
  if (alwaysOpen) {
    return [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: Object.values(weekdays),
        opens: '00:00',
        closes: '23:59',
      },
    ]
  }
  return weekly.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => weekdays[day]),
    opens,
    // schema.org knows no 24:00.
    closes: closes === '24:00' ? '23:59' : closes,
  }))
}
