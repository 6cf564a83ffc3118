import { Document as Tree, isMap, isScalar, isSeq, Scalar, type Pair } from 'yaml'
import { z } from 'zod'

import type { Fields } from '../model/canonical.ts'
import { metaOf, unwrap } from '../model/fields.ts'

const lineWidth = 100

/**
 * Fields as YAML 1.2: texts that do not fit their line as blocks, Markdown with its lines kept, codes in
 * one line where they fit, quotes where a value would be read as something else or looks like a number
 * or date.
 *
 * @param fields in the order they are to stand.
 */
export function printYaml({ schema, fields }: { schema: z.ZodObject; fields: Fields }): string {
  const tree = new Tree(fields)
  style({ node: tree.contents, schema, column: 0 })
  return tree.toString({
    lineWidth,
    minContentWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
  })
}

/** Chooses how a value is written. `column`: where it begins when it stays on its line. */
function style({
  node,
  schema,
  column,
}: {
  node: unknown
  schema: z.ZodType
  column: number
}): void {
  const type = unwrap(schema)
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair<Scalar<string>>[]) {
      const name = key.value
      const field =
        type instanceof z.ZodObject
          ? (type.shape as Record<string, z.ZodType>)[name]!
          : ((type as z.ZodRecord).valueType as z.ZodType)
      const indent = column + 2
      style({
        node: value,
        schema: field,
        column: isScalar(value) || isCodes(value) ? column + `${name}: `.length : indent,
      })
    }
  } else if (isSeq(node)) {
    const element = (type as z.ZodArray).element as z.ZodType
    node.flow = isCodes(node) && column + JSON.stringify(node.toJSON()).length <= lineWidth
    for (const item of node.items) style({ node: item, schema: element, column: column + 2 })
  } else if (isScalar(node) && typeof node.value === 'string') {
    styleText({ scalar: node as Scalar<string>, schema: type, column })
  }
}

function styleText({
  scalar,
  schema,
  column,
}: {
  scalar: Scalar<string>
  schema: z.ZodType
  column: number
}): void {
  if (metaOf(schema).richText) {
    scalar.value = `${scalar.value}\n`
    scalar.type = Scalar.BLOCK_LITERAL
  } else if (
    scalar.value.includes('\n') ||
    (/\s/.test(scalar.value) && column + scalar.value.length > lineWidth)
  ) {
    // A folded block cannot keep a line that begins or ends with a space.
    scalar.type = /\n[ \t]|[ \t]\n/.test(scalar.value) ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED
  } else if (/^[+\d][\d\s:./+-]*$/.test(scalar.value)) {
    scalar.type = Scalar.QUOTE_SINGLE
  }
}

/** A list of single words, which one line may hold. */
function isCodes(node: unknown): boolean {
  return isSeq(node) && node.items.every((item) => isScalar(item) && !/\s/.test(String(item.value)))
}
