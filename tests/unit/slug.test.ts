import { expect, test } from 'vitest'

import { slugify } from '#content/slug.ts'

test.each([
  ['Łódź i Kraków', 'pl', 'lodz-i-krakow'],
  ['Gespräche über Gräben hinweg', 'de', 'gespraeche-ueber-graeben-hinweg'],
  ['A\u0308rger', 'de', 'aerger'],
  ['Große Straße', 'de', 'grosse-strasse'],
  ['Skydd för barn', 'sv', 'skydd-for-barn'],
  ['Siguranță și încredere', 'ro', 'siguranta-si-incredere'],
  ['Szülőként a békéért', 'hu', 'szulokent-a-bekeert'],
  ['Für alle', undefined, 'fur-alle'],
] as const)('the title "%s" in %s gives the slug "%s"', (title, locale, slug) => {
  expect(slugify(title, locale)).toBe(slug)
})
