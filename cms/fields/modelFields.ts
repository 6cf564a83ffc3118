import type { ArrayField, Field, GroupField } from 'payload'
import { z } from 'zod'

import { unwrap } from '#content/model/fields.ts'
import { kinds, type Facts, type KindSlug, type Words } from '#content/model/index.ts'
import { translateAdmin } from '#locales/admin-strings.ts'

import { fieldStrings, type StringTables } from './fieldStrings.ts'
import { inPairs } from './inPairs.ts'
import { leafField } from './leafField.ts'

/** A field of a kind, by the name it has in the model. */
export type FieldName<K extends KindSlug> =
  Exclude<keyof Facts<K> & string, 'file'> | (keyof Words<K> & string)

interface Place {
  /** Schema of the facts below this place. */
  facts?: z.ZodType | undefined
  /** Schema of the words below this place. */
  words?: z.ZodType | undefined
}

/**
 * The Payload fields of a kind, one for each field of `content/model`, by name. Facts have one value,
 * words one for each language: localized leaves inside groups and rows that are the same in every
 * language. What the model says cannot be said differently here.
 *
 * @param from `tables`: where their labels stand in `admin.json`, nearest first.
 */
export function modelFields<K extends KindSlug>({
  kind,
  tables,
}: {
  kind: K
  tables: StringTables
}): Record<FieldName<K>, Field> {
  const { words } = kinds[kind]
  // A file's name is Payload's own `filename`.
  const facts = kind === 'media' ? kinds.media.facts.omit({ file: true }) : kinds[kind].facts
  return fieldsOf({ place: { facts, words }, tables, path: [] })
}

function fieldsOf({
  place,
  tables,
  path,
}: {
  place: Place
  tables: StringTables
  path: readonly string[]
}): Record<string, Field> {
  const facts = shapeOf(place.facts)
  const words = shapeOf(place.words)
  return Object.fromEntries(
    [...new Set([...Object.keys(facts), ...Object.keys(words)])].map((name) => [
      name,
      field({
        name,
        place: { facts: facts[name], words: words[name] },
        tables,
        path: [...path, name],
      }),
    ]),
  )
}

function field({
  name,
  place,
  tables,
  path,
}: {
  name: string
  place: Place
  tables: StringTables
  path: readonly string[]
}): Field {
  const strings = fieldStrings({ tables, path })
  const facts = place.facts && unwrap(place.facts)
  const words = place.words && unwrap(place.words)

  if (facts instanceof z.ZodArray && unwrap(facts.element as z.ZodType) instanceof z.ZodObject) {
    // A language may be published before each of its rows is translated, so no word of a row is required.
    const rowWords =
      words instanceof z.ZodRecord
        ? (unwrap(words.valueType as z.ZodType) as z.ZodObject).partial()
        : undefined
    const rows = fieldsOf({
      place: { facts: unwrap(facts.element as z.ZodType), words: rowWords },
      tables,
      path,
    })
    return {
      name,
      type: 'array',
      label: strings.label,
      labels: { singular: strings.row ?? strings.label, plural: strings.label },
      fields: inPairs(Object.values(rows)),
      validate: uniqueKeys,
      admin: {
        ...(strings.description && { description: strings.description }),
        components: { RowLabel: '/components/RowLabel.tsx#RowLabel' },
      },
    } satisfies ArrayField
  }
  if (facts instanceof z.ZodObject || words instanceof z.ZodObject) {
    return {
      name,
      type: 'group',
      label: strings.label,
      fields: inPairs(
        Object.values(fieldsOf({ place: optionally({ facts, words }), tables, path })),
      ),
      ...(strings.description && { admin: { description: strings.description } }),
    } satisfies GroupField
  }
  const schema = place.facts ?? place.words
  if (!schema) throw new Error(`${path.join('.')} has no schema.`)
  return leafField({ name, schema, localized: place.facts === undefined, strings })
}

/** A group may be left out as a whole, so nothing in it can be asked for. */
function optionally({ facts, words }: Place): Place {
  return {
    facts: facts instanceof z.ZodObject ? facts.partial() : undefined,
    words: words instanceof z.ZodObject ? words.partial() : undefined,
  }
}

function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  return schema instanceof z.ZodObject ? schema.shape : {}
}

/** A row's words are found by its key, so two rows must not share one. */
const uniqueKeys: NonNullable<ArrayField['validate']> = (rows, { req }) => {
  const keys = ((rows ?? []) as { key?: string }[]).map(({ key }) => key)
  const twice = keys.find((key, index) => key && keys.indexOf(key) !== index)
  if (!twice) return true
  return translateAdmin(req.i18n.language)('problems.duplicateKey', { key: twice })
}
