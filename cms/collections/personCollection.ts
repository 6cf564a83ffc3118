import type { CollectionConfig, Field } from 'payload'

import { readPeople } from '../access/readPeople.ts'
import { emailField, withdrawnOnField } from '../fields/personFields.ts'
import { documentCollection } from './documentCollection.ts'

/** Trainers and experts: people, of whom only what they consented to is ever public. */
export function personCollection(kind: 'trainers' | 'experts'): CollectionConfig {
  return documentCollection({
    kind,
    group: 'people',
    tables: ['people'],
    columns: ['name', 'countries', 'reviewDue'],
    tabs: [
      { tab: 'words', fields: ['title', 'summary', 'bio', 'qualifications'] },
      {
        tab: 'person',
        fields: [
          'name',
          'pseudonym',
          'roles',
          'languages',
          'formats',
          'experienceYears',
          'references',
        ],
        extra: [emailField()],
      },
      { tab: 'consent', fields: ['consent'] },
    ],
    adapt: (collection) => ({
      ...collection,
      access: { ...collection.access, read: readPeople },
      fields: inGroup({ fields: collection.fields, group: 'consent', field: withdrawnOnField() }),
    }),
  })
}

/** The fields with one more in a group, wherever the group stands among the tabs. */
function inGroup({
  fields,
  group,
  field,
}: {
  fields: Field[]
  group: string
  field: Field
}): Field[] {
  return fields.map((each) => {
    if (each.type === 'tabs') {
      return {
        ...each,
        tabs: each.tabs.map((tab) => ({
          ...tab,
          fields: inGroup({ fields: tab.fields, group, field }),
        })),
      }
    }
    const found = each.type === 'group' && 'name' in each && each.name === group
    return found ? { ...each, fields: [...each.fields, field] } : each
  })
}
