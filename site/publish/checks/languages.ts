import { isLocale } from '#locales/languages.ts'

import type { Page } from '../page.ts'
import { Check } from './check.ts'

/** Every page says its language, the one its address names; every `lang` within it is one. */
export class Languages extends Check {
  override inspect({ address, lang, languages }: Page): void {
    const [, first] = address.split('/')
    if (isLocale(first) ? lang !== first : !isLanguage(lang)) {
      this.problems.push(`${address} says lang="${lang}"`)
    }
    for (const language of languages) {
      if (!isLanguage(language)) this.problems.push(`${address} has lang="${language}" within it`)
    }
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
