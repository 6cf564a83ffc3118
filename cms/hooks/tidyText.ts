import type { FieldHook } from 'payload'

/** Trims a text and keeps nothing rather than an empty one, so that an emptied field is an absent field. */
export const tidyText: FieldHook = ({ value }): unknown => {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) {
    const texts = value.map((text: unknown) => (typeof text === 'string' ? text.trim() : text))
    return texts.filter((text) => text !== '')
  }
  return value
}
