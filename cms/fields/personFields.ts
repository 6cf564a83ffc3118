import type { Field } from 'payload'

import { isEditor } from '../access/isEditor.ts'
import { isEditorOrOwner } from '../access/isEditorOrOwner.ts'
import { fieldStrings } from './fieldStrings.ts'
import { privately } from './portalFields.ts'

/** Where messages to a person are passed on to. Editors see it and the person, nobody else. */
export function emailField(): Field {
  const { label, description } = fieldStrings({ tables: ['people'], path: ['email'] })
  return {
    name: 'email',
    type: 'email',
    label,
    custom: privately,
    access: { read: isEditorOrOwner, create: isEditorOrOwner, update: isEditorOrOwner },
    admin: description ? { description } : {},
  }
}

/** The day a person took their consent back. */
export function withdrawnOnField(): Field {
  const { label, description } = fieldStrings({
    tables: ['people'],
    path: ['consent', 'withdrawnOn'],
  })
  return {
    name: 'withdrawnOn',
    type: 'date',
    label,
    custom: privately,
    access: { read: isEditorOrOwner, create: isEditor, update: isEditor },
    admin: {
      ...(description && { description }),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    },
  }
}
