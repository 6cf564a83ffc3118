import type { Locale } from '#locales/languages.ts'

import { intlTag, translate } from '../../wording/i18n.ts'
import { filterNames, type FilterName } from '../../search/record.ts'

/** What the search page says, in one language. Places for values stand in braces: `{query}`, `{shown}`. */
export interface SearchStrings {
  describe: string
  example: string
  submit: string
  filters: string
  any: string
  reset: string
  facets: Record<FilterName, string>
  /** "{shown} results" in each plural form of the language. */
  found: { [form in Intl.LDMLPluralRule]?: string }
  /** Before the results of a query read otherwise than typed. */
  understood: string
  /** Heading of situations like the one described. */
  situations: string
  /** Heading of the results in other languages. */
  others: string
  more: string
  searching: string
  none: string
  noneFiltered: string
  tryOthers: string
  talk: string
  failed: string
  again: string
}

/** The words of the search page, for the browser: i18next itself stays at home. */
export function searchStrings(locale: Locale): SearchStrings {
  const t = translate(locale)
  return {
    describe: t('searchForm.describe'),
    example: t('searchForm.example'),
    submit: t('searchForm.submit'),
    filters: t('filters.label'),
    any: t('filters.any'),
    reset: t('filters.reset'),
    facets: Object.fromEntries(
      filterNames.map((name) => [name, t(`facets.${name}`)]),
    ) as SearchStrings['facets'],
    found: foundForms(locale),
    understood: t('search.understood', { query: '{query}' }),
    situations: t('search.situations'),
    others: t('search.others'),
    more: t('search.more'),
    searching: t('search.searching'),
    none: t('search.none', { query: '{query}' }),
    noneFiltered: t('search.noneFiltered'),
    tryOthers: t('search.tryOthers'),
    talk: t('search.talk'),
    failed: t('search.failed'),
    again: t('search.again'),
  }
}

/** Every plural form that whole numbers take in a language, found by counting. */
function foundForms(locale: Locale): SearchStrings['found'] {
  const rules = new Intl.PluralRules(intlTag(locale))
  const forms: SearchStrings['found'] = {}
  for (let count = 0; count <= 200; count += 1) {
    forms[rules.select(count)] ??= translate(locale)('search.found', { count, shown: '{shown}' })
  }
  return forms
}
