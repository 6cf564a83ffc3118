import type { Graph, Thing } from 'schema-dts'

import type { Locale } from '#locales/languages.ts'

import { translate } from '../../wording/i18n.ts'
import { pathToHome, pathToIndex } from '../../routes/routes.ts'
import type { Describe, DescribedKind, DocumentOnPage } from './common.ts'
import { donors } from './donors.ts'
import { courses, events } from './learning.ts'
import { experts, trainers } from './people.ts'
import { glossary, organisations, pages, situations } from './reference.ts'
import { support } from './support.ts'
import { handbooks, practices, videos } from './works.ts'

const descriptions: { [K in DescribedKind]: Describe<K> } = {
  support,
  practices,
  handbooks,
  videos,
  trainers,
  experts,
  donors,
  courses,
  events,
  organisations,
  glossary,
  situations,
  pages,
}

/** One step of the way from the home page to a page. */
export interface Crumb {
  name: string
  path: string
}

/** What schema.org says of a document's page: the document and the way to it. */
export async function structuredDataOf<K extends DescribedKind>({
  crumbs,
  ...page
}: DocumentOnPage<K> & { crumbs: readonly Crumb[] }): Promise<Graph> {
  const describe: Describe<K> = descriptions[page.document.kind]
  return graphOf(await describe(page), wayTo(crumbs, page.site))
}

/** What schema.org says of the home page: the portal, and how to search it. */
export function structuredDataOfHome(locale: Locale, site: URL): Graph {
  const t = translate(locale)
  return graphOf({
    '@type': 'WebSite',
    name: t('site.name'),
    description: t('site.description'),
    inLanguage: locale,
    url: new URL(pathToHome(locale), site).href,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL(pathToIndex(locale, 'search'), site).href}?q={query}`,
      // Read by search engines; schema-dts knows it only on actions with constraints.
      ...{ 'query-input': 'required name=query' },
    },
  })
}

function wayTo(crumbs: readonly Crumb[], site: URL): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site).href,
    })),
  }
}

function graphOf(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things.map(withoutEmptyLists) }
}

/** Lists that hold nothing say nothing, so that the descriptions need not ask. */
function withoutEmptyLists<T extends Thing>(thing: T): T {
  const fields = Object.entries(thing).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(fields) as T
}
