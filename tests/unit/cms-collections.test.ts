import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { metaOf, unwrap } from '#content/model/fields.ts'
import { kinds, type KindSlug } from '#content/model/index.ts'

/** Path of each leaf, whether it has one value or one for each language, and whether it is a list. */
type Shape = Record<string, string>

let fieldsOf: Record<string, FlattenedField[]>

beforeAll(async () => {
  process.env['PAYLOAD_SECRET'] ??= 'a secret of the tests, long enough for it'
  const { default: config } = await import('#cms/payload.config.ts')
  const { collections } = await config
  fieldsOf = Object.fromEntries(
    collections.map(({ slug, flattenedFields }) => [slug, flattenedFields]),
  )
})

describe.each(Object.keys(kinds) as KindSlug[])('%s', (kind) => {
  test('has every field of the model, facts once and words in each language, and no other', () => {
    const { facts, words } = kinds[kind]
    const model = {
      ...shapeOf({ schema: facts, each: 'fact' }),
      ...shapeOf({ schema: words, each: 'word' }),
    }
    // The key of a document is the name of its folder, the file of a media document its `filename`.
    delete model['file']
    const shape = shapeOfFields(fieldsOf[kind]!)
    if (kind === 'media') delete shape['url']
    expect(shape).toEqual(model)
  })

  test('names a document by a key of its own and by an address of its own in each language', () => {
    const find = (name: string) => fieldsOf[kind]!.find((field) => field.name === name)
    expect(find('key')).toMatchObject({ unique: true, index: true })
    if (kind !== 'media') expect(find('slug')).toMatchObject({ unique: true, localized: true })
  })
})

function shapeOf({
  schema,
  each,
  path = '',
}: {
  schema: z.ZodType
  each: 'fact' | 'word'
  path?: string
}): Shape {
  const type = unwrap(schema)
  if (type instanceof z.ZodObject) {
    return Object.assign(
      {},
      ...Object.entries(type.shape as Record<string, z.ZodType>).map(([name, below]) =>
        shapeOf({ schema: below, each, path: path ? `${path}.${name}` : name }),
      ),
    ) as Shape
  }
  if (type instanceof z.ZodRecord)
    return shapeOf({ schema: type.valueType as z.ZodType, each, path })
  if (type instanceof z.ZodArray) {
    const element = unwrap(type.element as z.ZodType)
    if (element instanceof z.ZodObject) return shapeOf({ schema: element, each, path })
    return { [path]: `${each}, list of ${typeOf(element)}` }
  }
  return { [path]: `${each}, ${typeOf(type)}` }
}

/** What kind of Payload field a value of the model wants. */
function typeOf(schema: z.ZodType): string {
  const { reference, richText, date, vocabulary, format, listedKind } = metaOf(schema)
  if (reference) return reference === 'media' ? 'upload' : 'relationship'
  if (richText) return 'richText'
  if (date) return 'date'
  if (vocabulary || listedKind || format === 'country' || format === 'language') return 'select'
  const type = unwrap(schema)
  if (type instanceof z.ZodBoolean) return 'checkbox'
  return type instanceof z.ZodNumber ? 'number' : 'text'
}

/** Payload's own fields and ours that are private are no part of the published shape. */
function shapeOfFields(fields: FlattenedField[], path = ''): Shape {
  const shape: Shape = {}
  for (const field of fields) {
    const at = path ? `${path}.${field.name}` : field.name
    const isOwn = (path === '' && own.has(field.name)) || field.name === 'id'
    if (isOwn || (field.custom as { private?: true } | undefined)?.private) continue
    if (field.type === 'group' || field.type === 'array' || field.type === 'tab') {
      Object.assign(shape, shapeOfFields(field.flattenedFields, at))
      continue
    }
    const each = 'localized' in field && field.localized ? 'word' : 'fact'
    const type = field.type === 'textarea' ? 'text' : field.type
    shape[at] =
      'hasMany' in field && field.hasMany ? `${each}, list of ${type}` : `${each}, ${type}`
  }
  return shape
}

const own = new Set([
  'key',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
])
