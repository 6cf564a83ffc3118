import { getRssString, type RSSFeedItem } from '@astrojs/rss'

import type { Locale } from '#locales/languages.ts'

import { getNewest } from '../documents/documents.ts'
import { translate } from '../wording/i18n.ts'
import { isExample } from '../documents/reading.ts'
import { pathToDocument, pathToIndex, type ListedKind } from './routes.ts'

/** Largest number of documents in a feed. */
const limit = 50

/** What a feed is of. */
export interface FeedAddress {
  locale: Locale
  kind: ListedKind
}

/** The RSS 2.0 feed of a kind: what is published in the language, newest first, examples left out. */
export async function feedOf({ locale, kind }: FeedAddress, site: URL): Promise<string> {
  const t = translate(locale)
  const items: RSSFeedItem[] = []
  for (const { document, createdAt } of await getNewest(kind)) {
    const words = document.words[locale]
    if (!words || isExample(document)) continue
    items.push({
      title: words.title,
      link: pathToDocument(locale, document),
      pubDate: new Date(createdAt),
      ...(words.summary && { description: words.summary }),
    })
    if (items.length === limit) break
  }
  return getRssString({
    title: `${t(`places.${kind}.title`)} · ${t('site.name')}`,
    description: t(`places.${kind}.description`),
    site: new URL(pathToIndex(locale, kind), site),
    customData: `<language>${locale}</language>`,
    items: items.map((item) => ({ ...item, link: new URL(item.link!, site).href })),
  })
}
