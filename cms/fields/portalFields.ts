import type { Field, GroupField, TextField } from 'payload'

import { isSame } from '../access/capacity.ts'
import { isEditor } from '../access/isEditor.ts'
import { isTeam } from '../access/isTeam.ts'
import { mayChangeFacts } from '../access/mayChangeFacts.ts'
import { nobody } from '../access/nobody.ts'
import { fieldStrings } from './fieldStrings.ts'

/** Marks a field that is no part of the published shape. */
export const privately = { private: true } as const

/** The document's stable key: made once, shown for reference, never written by hand. */
export function keyField(): Field {
  return {
    ...worded('key'),
    name: 'key',
    type: 'text',
    unique: true,
    index: true,
    access: { update: nobody },
    disableDuplicate: true,
    admin: { ...worded('key').admin, position: 'sidebar', readOnly: true },
  }
}

/** The address in one language, as the model has it, unique in its language. */
export function slugField(slug: Field): Field {
  return {
    ...(slug as TextField),
    unique: true,
    index: true,
    disableDuplicate: true,
    admin: { ...(slug as TextField).admin, position: 'sidebar' },
  }
}

/** How this language's words came about, with the people behind them kept private. */
export function translationFields(translation: Field): Field {
  const person = (name: 'translator' | 'reviewer'): Field => ({
    ...worded('translation', name),
    name,
    type: 'relationship',
    relationTo: 'users',
    localized: true,
    custom: privately,
    access: { read: isTeam },
  })
  const group = translation as GroupField
  return {
    ...group,
    fields: [...group.fields, person('translator'), person('reviewer')],
  }
}

/** Who last verified the facts; filled in when the day is. */
export function checkedByField(): Field {
  return {
    ...worded('checkedBy'),
    name: 'checkedBy',
    type: 'relationship',
    relationTo: 'users',
    custom: privately,
    access: { read: isTeam, create: nobody, update: nobody },
    admin: { ...worded('checkedBy').admin, readOnly: true },
  }
}

/** Whose document it is; what a contributor's access follows. */
export function ownerField(): Field {
  return {
    ...worded('owner'),
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    custom: privately,
    access: {
      read: ({ req, doc }) =>
        isTeam({ req }) || isSame({ user: req.user, owner: (doc as { owner?: unknown })?.owner }),
      create: isEditor,
      update: isEditor,
    },
    disableDuplicate: true,
    admin: { ...worded('owner').admin, position: 'sidebar' },
  }
}

/** What editors tell one another. */
export function editorNotesField(): Field {
  return {
    ...worded('editorNotes'),
    name: 'editorNotes',
    type: 'textarea',
    custom: privately,
    access: { read: isTeam, create: mayChangeFacts, update: mayChangeFacts },
    admin: { ...worded('editorNotes').admin, position: 'sidebar', rows: 3 },
  }
}

function worded(...path: string[]) {
  const { label, description } = fieldStrings({ tables: ['common'], path })
  return { label, admin: description ? { description } : {} }
}
