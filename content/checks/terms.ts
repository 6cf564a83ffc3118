import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parse } from 'yaml'
import { z } from 'zod'

import { locales } from '#locales/languages.ts'

import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { namesIn } from './names.ts'
import { textsIn } from './text.ts'
import { isTranslated } from './translation.ts'

const list = z.record(
  z.enum(locales),
  z.array(z.strictObject({ avoid: z.string(), use: z.string() })),
)

/**
 * No text uses a term that `terms.yaml` avoids: names and quotations may, and so may the glossary where it
 * says what a term is also called.
 */
export async function checkTerms(documents: ParsedDocument[]): Promise<Problem[]> {
  const names = namesIn(documents)
  const terms = list.parse(parse(await readFile(join(import.meta.dirname, 'terms.yaml'), 'utf8')))
  return locales.flatMap((locale) => {
    const avoided = terms[locale].map(({ avoid, use }) => ({ pattern: wholeWords(avoid), use }))
    const texts = documents.flatMap((document) => textsIn({ document, locale }))
    return texts.filter(isTranslated).flatMap(({ document, path, blocks }) =>
      avoided.flatMap(({ pattern, use }) => {
        const found = blocks.flatMap((block) => names.without(block).match(pattern) ?? [])
        return [...new Set(found)].map((term) => {
          const message = `${pathName(path)}: "${term}" is a term we avoid: use ${use}`
          return problemAt({ document, locale, path, within: term, message })
        })
      }),
    )
  })
}

/** `\w` is a letter of any language. */
function wholeWords(pattern: string): RegExp {
  const letters = pattern.replaceAll('\\w', '\\p{L}')
  return new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})`, 'giu')
}
