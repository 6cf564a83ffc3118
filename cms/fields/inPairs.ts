import type { Field } from 'payload'

/** Two neighbouring fields whose values are short stand side by side, the rest below one another. */
export function inPairs(fields: Field[]): Field[] {
  const rows: Field[] = []
  for (let index = 0; index < fields.length; index += 1) {
    const [first, second] = [fields[index]!, fields[index + 1]]
    if (second && isShort(first) && isShort(second)) {
      rows.push({ type: 'row', fields: [half(first), half(second)] })
      index += 1
    } else {
      rows.push(first)
    }
  }
  return rows
}

function isShort(field: Field): boolean {
  if (field.type === 'select') return !field.hasMany
  return field.type === 'date' || field.type === 'number'
}

function half(field: Field): Field {
  return { ...field, admin: { ...field.admin, width: '50%' } } as Field
}
