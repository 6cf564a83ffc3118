import { codes, line, reference, url } from './fields.ts'
import { commonFacets, defineKind } from './kind.ts'

/** Organisations (Open Referral HSDS organization). The summary is their description. */
export const organisations = defineKind({
  slug: 'organisations',
  colour: 'stone',
  listed: true,
  schemaType: 'Organization',
  facets: [commonFacets.countries, { name: 'role', path: 'roles', labels: 'organisationRole' }],
  facts: {
    name: line().optional(),
    legalForm: line().optional(),
    url: url().optional(),
    logo: reference('media').optional(),
    roles: codes('organisationRole').optional(),
  },
  words: {},
})
