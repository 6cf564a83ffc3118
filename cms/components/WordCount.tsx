'use client'

import { useField, useLocale, useTranslation } from '@payloadcms/ui'

import { countWords } from '#content/words.ts'
import type { Locale } from '#locales/languages.ts'

import type { ClientStrings } from '../client-strings.ts'

interface Props {
  path: string
  /** Largest number of words, of each entry where the field is a list. */
  limit: number
  description: Record<Locale, string> | null
}

/** What to write, and how many of the words one may use are written. */
export function WordCount({ path, limit, description }: Props) {
  const { value } = useField<string | string[] | undefined>({ path })
  const { code } = useLocale()
  const { i18n, t } = useTranslation<ClientStrings, `portal:${keyof ClientStrings['portal']}`>()
  const texts = Array.isArray(value) ? value : [value ?? '']
  const count = Math.max(0, ...texts.map((text) => countWords(text, code)))
  return (
    <div className="field-description word-count">
      <span>
        {description?.[i18n.language as Locale]}{' '}
        <span className="word-count__figure" data-over={count > limit || undefined}>
          {count === 0
            ? t('portal:wordLimit', { limit })
            : t('portal:wordCount', { words: count, limit })}
        </span>
      </span>
    </div>
  )
}
