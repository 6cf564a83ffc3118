import type { CollectionSlug, Field, Option } from 'payload'
import { z } from 'zod'

import { metaOf, unwrap, type FieldMeta } from '#content/model/fields.ts'
import { linkedKinds, listedKinds } from '#content/model/index.ts'
import { vocabularies } from '#content/vocabularies.ts'
import { adminLabels } from '#locales/admin-strings.ts'
import { countries, countryLabels } from '#locales/countries.ts'
import type { Locale } from '#locales/languages.ts'
import { vocabularyLabels } from '#locales/vocabulary-labels.ts'
import { languageLabels, worldLanguages } from '#locales/world-languages.ts'

import { mayChangeFacts } from '../access/mayChangeFacts.ts'
import { tidyText } from '../hooks/tidyText.ts'
import type { FieldStrings } from './fieldStrings.ts'
import { validateRichText } from './validateRichText.ts'
import { validateText, validateTexts } from './validateText.ts'

/** A text this short fits one line. */
const wordsOfOneLine = 25

/**
 * The Payload field of one value of the model: what its schema says decides type, choices, limits.
 *
 * @param leaf `localized`: one of the kind's words rather than its facts.
 * @throws Error for a schema no field is known for.
 */
export function leafField({
  name,
  schema,
  localized,
  strings,
}: {
  name: string
  schema: z.ZodType
  localized: boolean
  strings: FieldStrings
}): Field {
  const type = unwrap(schema)
  const hasMany = type instanceof z.ZodArray
  const element = hasMany ? unwrap(type.element as z.ZodType) : type
  const meta = metaOf(element)
  const isRowKey = name === 'key' && meta.format === 'key'
  const required = !isRowKey && !schema.safeParse(undefined).success && type.def.type !== 'boolean'
  const common = {
    name,
    label: strings.label,
    ...(localized ? { localized: true } : { access: { update: mayChangeFacts } }),
  }
  const admin = {
    ...(strings.description && { description: strings.description }),
    // A row is named when it is saved.
    ...(isRowKey && { readOnly: true }),
  }

  if (meta.reference) {
    return {
      ...common,
      ...relationOf(meta.reference),
      hasMany,
      required,
      admin,
    } as Field
  }
  const choice = choiceOf({ element, meta })
  if (choice) return { ...common, type: 'select', ...choice, hasMany, required, admin }
  if (meta.richText) {
    return { ...common, type: 'richText', required, validate: validateRichText, admin }
  }
  if (meta.date) {
    return {
      ...common,
      type: 'date',
      required,
      admin: {
        ...admin,
        date:
          meta.date === 'day'
            ? { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' }
            : {
                pickerAppearance: 'dayAndTime',
                displayFormat: 'd MMM yyyy HH:mm',
                timeFormat: 'HH:mm',
              },
      },
    }
  }
  if (element instanceof z.ZodBoolean) return { ...common, type: 'checkbox', admin }
  if (element instanceof z.ZodNumber) {
    return {
      ...common,
      type: 'number',
      required,
      min: element.minValue ?? undefined,
      max: Number.isSafeInteger(element.maxValue) ? (element.maxValue ?? undefined) : undefined,
      admin: { ...admin, step: 1 },
    }
  }
  if (element.def.type !== 'string') {
    throw new Error(`${name} is a ${element.def.type}: teach cms/fields/leafField.ts its field.`)
  }

  const hooks = { beforeValidate: [tidyText] }
  const components = meta.words === undefined ? {} : wordCount({ limit: meta.words, strings })
  if (hasMany) {
    const validate = validateTexts({ schema: element })
    return {
      ...common,
      type: 'text',
      hasMany: true,
      validate,
      hooks,
      admin: { ...admin, ...components },
    }
  }
  return {
    ...common,
    type: (meta.words ?? 0) > wordsOfOneLine ? 'textarea' : 'text',
    required,
    validate: validateText({ schema: element, required }),
    hooks,
    admin: { ...admin, ...components },
  }
}

/** Codes with their labels in every language, where the model or the world has a list of them. */
function choiceOf({ element, meta }: { element: z.ZodType; meta: FieldMeta }) {
  const { vocabulary, format, listedKind } = meta
  if (vocabulary) {
    return optionsOf({
      codes: vocabularies[vocabulary],
      labels: (code) => vocabularyLabels({ vocabulary, code }),
    })
  }
  if (listedKind) {
    return optionsOf({
      codes: listedKinds,
      labels: (kind) => adminLabels(['collections', kind, 'plural'])!,
    })
  }
  if (format === 'country') return optionsOf({ codes: countries, labels: countryLabels })
  if (format === 'language') return optionsOf({ codes: worldLanguages, labels: languageLabels })
  if (element instanceof z.ZodEnum) {
    throw new Error('An enum without a vocabulary has no labels: use code() of the model.')
  }
  return undefined
}

function optionsOf({
  codes,
  labels,
}: {
  codes: readonly string[]
  labels: (code: string) => Record<Locale, string>
}): { options: Option[] } {
  return { options: codes.map((code) => ({ value: code, label: labels(code) })) }
}

/** Media are uploads, other kinds relationships; `any` is every kind a page can lead to. */
function relationOf(reference: string) {
  if (reference === 'media') return { type: 'upload', relationTo: 'media' }
  const relationTo = reference === 'any' ? linkedKinds : (reference as CollectionSlug)
  return { type: 'relationship', relationTo }
}

/** The live count of words below a text that has a limit. */
function wordCount({ limit, strings }: { limit: number; strings: FieldStrings }) {
  return {
    components: {
      Description: {
        path: '/components/WordCount.tsx#WordCount',
        clientProps: { limit, description: strings.description ?? null },
      },
    },
  }
}
