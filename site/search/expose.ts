import { search, type SearchAnswer, type SearchRequest } from './query.ts'

declare global {
  interface Window {
    /** Searches in the page's own language unless told otherwise; for measurements and tests. */
    __search?: (
      request: Omit<SearchRequest, 'locale'> & { locale?: string },
    ) => Promise<SearchAnswer>
  }
}

window.__search = (request) => search({ locale: document.documentElement.lang, ...request })
