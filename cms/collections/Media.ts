import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { adminLabels } from '#locales/admin-strings.ts'

import { loadEnvironment } from '../environment.mjs'
import { fileTypes } from '../fileTypes.ts'
import { modelFields } from '../fields/modelFields.ts'
import { editorNotesField, keyField, ownerField } from '../fields/portalFields.ts'
import { documentAccess, documentHooks, versions } from './documentCollection.ts'

const { alt, credit, licence } = modelFields({ kind: 'media', tables: ['media', 'common'] })

export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: adminLabels(['collections', 'media', 'singular']) ?? 'media',
    plural: adminLabels(['collections', 'media', 'plural']) ?? 'media',
  },
  admin: {
    group: adminLabels(['groups', 'reference']) ?? 'reference',
    description: adminLabels(['collections', 'media', 'description']) ?? '',
    hideAPIURL: true,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'licence', '_status', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'key'],
  },
  access: documentAccess,
  versions,
  trash: true,
  hooks: documentHooks,
  upload: {
    staticDir: path.join(loadEnvironment().dataDirectory, 'media'),
    mimeTypes: [...new Set(Object.values(fileTypes))],
    pasteURL: false,
    skipSafeFetch: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  fields: [alt, credit, licence, keyField(), ownerField(), editorNotesField()],
}
