import type { CollectionConfig, Field } from 'payload'

import type { Code } from '#content/vocabularies.ts'

import { consented } from '../access/consented.ts'
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
      // Whoever may read a field is decided by the consent, so it is always read along.
      forceSelect: { consent: true, owner: true },
      fields: personFields(collection.fields),
    }),
  })
}

/** Fields of a person, and what consent calls them. */
const consents: Record<string, Code<'personField'>> = {
  name: 'name',
  bio: 'bio',
  organisations: 'organisation',
  languages: 'languages',
  qualifications: 'qualifications',
  references: 'references',
}

/** The fields, each public by consent where it is about the person, and the day it was withdrawn. */
function personFields(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: personFields(tab.fields) }))
      return { ...field, tabs }
    }
    if (field.type === 'row') return { ...field, fields: personFields(field.fields) }
    if (!('name' in field)) return field
    if (field.type === 'group' && field.name === 'consent') {
      return { ...field, fields: [...field.fields, withdrawnOnField()] }
    }
    const consent = consents[field.name]
    if (!consent) return field
    const { access } = field as { access?: object }
    return { ...field, access: { ...access, read: consented(consent) } } as Field
  })
}
