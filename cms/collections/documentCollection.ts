import type { ArrayField, CollectionConfig, CollectionSlug, Field, Tab } from 'payload'

import type { KindSlug } from '#content/model/index.ts'
import { adminLabels } from '#locales/admin-strings.ts'

import { createDocuments } from '../access/createDocuments.ts'
import { deleteDocuments } from '../access/deleteDocuments.ts'
import { readDocuments } from '../access/readDocuments.ts'
import { readVersions } from '../access/readVersions.ts'
import { updateDocuments } from '../access/updateDocuments.ts'
import type { StringTables } from '../fields/fieldStrings.ts'
import { inPairs } from '../fields/inPairs.ts'
import { modelFields, type FieldName } from '../fields/modelFields.ts'
import {
  checkedByField,
  editorNotesField,
  keyField,
  ownerField,
  slugField,
  translationFields,
} from '../fields/portalFields.ts'
import { boundRead } from '../hooks/boundRead.ts'
import { chooseLocale } from '../hooks/chooseLocale.ts'
import { guardChange } from '../hooks/guardChange.ts'
import { hideUnpublished } from '../hooks/hideUnpublished.ts'
import { keepFacts } from '../hooks/keepFacts.ts'
import { keepOwner } from '../hooks/keepOwner.ts'
import { nameDocument } from '../hooks/nameDocument.ts'
import { nameRows } from '../hooks/nameRows.ts'
import { noteOneLocale } from '../hooks/noteOneLocale.ts'

/** A tab of the form: its name in `admin.json` and the model's fields on it, in order. */
export interface FormTab<K extends KindSlug> {
  tab: string
  fields: FieldName<K>[]
  /** Fields beside the model's, by the name of the field they follow or stand in. */
  extra?: Field[]
}

/** A group of the admin's menu. */
export type MenuGroup = 'help' | 'library' | 'people' | 'reference' | 'access'

/** Drafts and publishing language by language; what every published collection has. */
export const versions = {
  maxPerDoc: 50,
  drafts: {
    autosave: { interval: 2000, showSaveDraftButton: true },
    localizeStatus: true,
    schedulePublish: { timeFormat: 'HH:mm' },
    validate: false,
  },
} satisfies CollectionConfig['versions']

/** Who may do what with documents of every kind. */
export const documentAccess = {
  create: createDocuments,
  delete: deleteDocuments,
  read: readDocuments,
  readVersions,
  update: updateDocuments,
} satisfies CollectionConfig['access']

/** What happens to documents of every kind when they are read and changed. */
export const documentHooks = {
  beforeOperation: [chooseLocale, boundRead, guardChange, noteOneLocale],
  beforeValidate: [keepFacts, keepOwner, nameDocument, nameRows],
  afterRead: [hideUnpublished],
} satisfies CollectionConfig['hooks']

/**
 * The collection of a kind: the model's fields on its tabs, then the tabs every kind has, then what
 * only the team sees. Documents are named, owned, published and guarded alike.
 *
 * @param from `tables`: where the kind's labels stand in `admin.json`, before the common ones.
 */
export function documentCollection<K extends Exclude<KindSlug, 'media'>>({
  kind,
  group,
  tables = [kind],
  tabs,
  columns,
  closed = [],
  adapt = (collection) => collection,
}: {
  kind: K
  group: MenuGroup
  tables?: StringTables
  tabs: FormTab<K>[]
  /** Columns of the list, before state and last change. */
  columns: string[]
  /** Lists whose rows are closed until they are opened: too many to be read at once. */
  closed?: FieldName<K>[]
  /** Last changes a kind needs on its finished collection. */
  adapt?: (collection: CollectionConfig) => CollectionConfig
}): CollectionConfig {
  const fields = modelFields({ kind, tables: [...tables, 'common'] }) as Record<string, Field>
  for (const name of closed) {
    const list = fields[name] as ArrayField
    fields[name] = { ...list, admin: { ...list.admin, initCollapsed: true } }
  }
  const { translation, slug, example } = fields
  if (!translation || !slug || !example) throw new Error(`The kind ${kind} lacks common fields.`)
  return adapt({
    slug: kind,
    labels: {
      singular: labelOf(kind, 'singular'),
      plural: labelOf(kind, 'plural'),
    },
    admin: {
      group: adminLabels(['groups', group]) ?? group,
      description: labelOf(kind, 'description'),
      hideAPIURL: true,
      useAsTitle: 'title',
      defaultColumns: ['title', ...columns, '_status', 'updatedAt'],
      listSearchableFields: ['title', 'key'],
    },
    access: documentAccess,
    versions,
    trash: true,
    defaultSort: '-updatedAt',
    hooks: documentHooks,
    fields: [
      {
        type: 'tabs',
        tabs: [
          ...tabs.map(({ tab, fields: names, extra = [] }) =>
            formTab({
              tab,
              fields: [...names.map((name) => placed(fields, kind, name)), ...extra],
            }),
          ),
          formTab({
            tab: 'finding',
            fields: (
              [
                'topics',
                'audiences',
                'countries',
                'resourceLanguages',
                'organisations',
                'related',
              ] as const
            ).map((name) => placed(fields, kind, name)),
          }),
          formTab({
            tab: 'sources',
            fields: [
              ...(['sources', 'confidence', 'checkedOn'] as const).map((name) =>
                placed(fields, kind, name),
              ),
              checkedByField(),
              ...(['reviewDue', 'issued', 'sourceProject', 'licence', 'rightsHolder'] as const).map(
                (name) => placed(fields, kind, name),
              ),
            ],
          }),
          formTab({ tab: 'translation', fields: [translationFields(translation)] }),
        ],
      },
      slugField(slug),
      keyField(),
      { ...example, admin: { ...example.admin, position: 'sidebar' } } as Field,
      ownerField(),
      editorNotesField(),
    ],
  })
}

function formTab({ tab, fields }: { tab: string; fields: Field[] }): Tab {
  const description = adminLabels(['tabDescriptions', tab])
  return {
    label: adminLabels(['tabs', tab]) ?? tab,
    ...(description && { admin: { description } }),
    fields: inPairs(fields),
  }
}

function placed(fields: Record<string, Field>, kind: CollectionSlug, name: string): Field {
  const field = fields[name]
  if (!field) throw new Error(`The kind ${kind} has no field ${name} to place on a tab.`)
  return field
}

function labelOf(kind: string, name: 'singular' | 'plural' | 'description') {
  return adminLabels(['collections', kind, name]) ?? kind
}
