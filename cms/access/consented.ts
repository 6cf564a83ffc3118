import type { FieldAccess } from 'payload'

import type { Code } from '#content/vocabularies.ts'

import { isSame } from './capacity.ts'
import { hasRole } from './hasRole.ts'

/** A field of a person: public only while their consent names it. */
export function consented(field: Code<'personField'>): FieldAccess {
  return ({ req: { user }, doc }) => {
    if (hasRole(user, 'administrator', 'editor', 'translator')) return true
    const person = doc as { consent?: { publicFields?: string[] }; owner?: unknown } | undefined
    if (isSame({ user, owner: person?.owner })) return true
    return person?.consent?.publicFields?.includes(field) ?? false
  }
}
