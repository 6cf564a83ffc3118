import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  type Document as Tree,
} from 'yaml'
import { z } from 'zod'

import { unwrap } from '../model/fields.ts'

/** A fault within a text: its line, from 1, and one clause with the mend. */
export interface Fault {
  line: number
  message: string
}

/** A field's place in a file, as in `['channels', 0, 'value']`. */
export type Path = readonly PropertyKey[]

/** What a YAML text says, checked against a schema. */
export interface Parsed<T> {
  /** The value; undefined when there are faults. */
  value?: T
  faults: Fault[]
  /**
   * Line a field stands on; the nearest enclosing field's where it is missing. `within` counts lines, from
   * 1, inside a text whose lines are kept (`|`), or is some words of the text, whose line is wanted.
   */
  lineOf: (path: Path, within?: number | string) => number
}

/**
 * Reads one YAML 1.2 text and checks it against a schema, so that every fault has a line.
 *
 * @param unknownField clause on a field the schema does not know, for example where it belongs instead.
 */
export function parseYaml<S extends z.ZodObject>({
  text,
  schema,
  unknownField,
}: {
  text: string
  schema: S
  unknownField: (field: string) => string | undefined
}): Parsed<z.infer<S>> {
  const counter = new LineCounter()
  const tree = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineOf = (path: Path, within: number | string = 0) =>
    lineOfNode({ text, tree, counter, path, within })
  const faults: Fault[] = [...tree.errors, ...tree.warnings].map(({ pos, message }) => ({
    line: counter.linePos(pos[0]).line,
    message: `is no YAML here: ${message}`,
  }))
  if (faults.length > 0) return { faults, lineOf }
  const { data, error } = schema.safeParse(tree.toJS({ maxAliasCount: 0 }) ?? {})
  if (!error) return { value: data, faults, lineOf }
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') {
      faults.push({ line: lineOf(issue.path), message: clause({ issue, tree }) })
      continue
    }
    for (const key of issue.keys) {
      const name = pathName([...issue.path, key])
      const mend =
        (issue.path.length === 0 ? unknownField(key) : undefined) ??
        `use one of ${fieldsAt(schema, issue.path).join(', ')}`
      faults.push({ line: lineOf([...issue.path, key]), message: `unknown field ${name}: ${mend}` })
    }
  }
  faults.sort((a, b) => a.line - b.line)
  return { faults, lineOf }
}

/** A path as one reads it in the file: `channels[1].value`. */
export function pathName(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
}

function clause({ issue, tree }: { issue: z.core.$ZodIssue; tree: Tree }): string {
  const name = issue.path.length > 0 ? pathName(issue.path) : 'the file'
  const value: unknown = issue.path.length > 0 ? tree.getIn(issue.path as unknown[]) : tree.contents
  if (value === undefined) return `${name} is missing: write it`
  if (value === null) return `${name} is empty: write it or leave it out`
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && !isCollection(value))
        return `${name} is a ${typeof value} where text is expected: put it in quotes`
      return `${name} is ${typeName(value)} where ${expectation(issue.expected)} is expected`
    case 'invalid_key':
      return `${name} is no key: use a-z, 0-9 and single hyphens`
    case 'invalid_format':
      if (issue.format === 'date') return `${name} is no day: write '2026-05-31'`
      if (issue.format === 'datetime')
        return `${name} is no instant: write '2026-05-31T09:00:00+02:00'`
      return `${name} ${issue.message}`
    case 'too_small':
      if (issue.origin === 'array') return `${name} is empty: leave it out`
      return `${name} ${sentenceEnd(issue.message)}`
    default:
      return /^"/.test(issue.message)
        ? `${name}: ${issue.message}`
        : `${name} ${sentenceEnd(issue.message)}`
  }
}

/** Zod's own messages begin with a capital ("Too small: expected number to be >=0"); ours continue the name. */
function sentenceEnd(message: string): string {
  return message.replace(/^(Invalid input|Too small|Too big): expected /, 'must be: ')
}

function typeName(value: unknown): string {
  if (isMap(value)) return 'a group of fields'
  if (isCollection(value)) return 'a list'
  return typeof value === 'string' ? 'text' : `a ${typeof value}`
}

function expectation(type: string): string {
  switch (type) {
    case 'array':
      return 'a list'
    case 'object':
    case 'record':
      return 'a group of fields'
    case 'string':
      return 'text'
    case 'int':
      return 'a whole number'
    case 'boolean':
      return 'true or false'
    default:
      return `a ${type}`
  }
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let at = unwrap(schema)
  for (const part of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[String(part)] as z.ZodType)
    else if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType)
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType as z.ZodType)
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function lineOfNode({
  text,
  tree,
  counter,
  path,
  within,
}: {
  text: string
  tree: Tree
  counter: LineCounter
  path: Path
  within: number | string
}): number {
  let node: unknown = tree.contents
  let offset = 0
  for (const part of path) {
    if (!isCollection(node)) break
    const child = isMap(node)
      ? node.items.find(({ key }) => String(key) === String(part))
      : node.items[Number(part)]
    if (child === undefined) break
    offset = startOf(isPair(child) ? child.key : child) ?? offset
    node = isPair(child) ? child.value : child
  }
  const { line } = counter.linePos(offset)
  if (typeof within === 'string') {
    const [from = 0, to = 0] = isScalar(node) ? (node.range ?? []) : []
    const start = text.slice(from, to).indexOf(within)
    return start < 0 ? line : counter.linePos(from + start).line
  }
  return isScalar(node) && node.type === Scalar.BLOCK_LITERAL ? line + within : line
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | undefined)?.range
  return range?.[0]
}
