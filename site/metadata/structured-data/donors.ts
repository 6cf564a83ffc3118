import { nameOf, organisationsOf, type Describe } from './common.ts'

/** A funding programme: schema.org MonetaryGrant with its funders and amounts. */
export const donors: Describe<'donors'> = async (page) => {
  const { amountMin, amountMax, currency, url } = page.document.facts
  return {
    '@type': 'MonetaryGrant',
    ...nameOf(page),
    funder: await organisationsOf(page),
    sameAs: url,
    ...(currency &&
      (amountMin ?? amountMax) !== undefined && {
        amount: {
          '@type': 'MonetaryAmount',
          currency,
          minValue: amountMin,
          maxValue: amountMax,
        },
      }),
  }
}
