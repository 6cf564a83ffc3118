import { Forbidden, type CollectionConfig } from 'payload'

import { adminLabels } from '#locales/admin-strings.ts'
import { languages } from '#locales/languages.ts'

import { hasRole, roles } from '../access/hasRole.ts'
import { isAdministrator } from '../access/isAdministrator.ts'
import { isSelf } from '../access/isSelf.ts'
import { loadEnvironment } from '../environment.mjs'
import { fieldStrings } from '../fields/fieldStrings.ts'
import { boundRead } from '../hooks/boundRead.ts'
import { chooseLocale } from '../hooks/chooseLocale.ts'
import { demandPassword } from '../hooks/demandPassword.ts'
import { leaveTransaction } from '../hooks/leaveTransaction.ts'
import { passwordMail } from '../mails/passwordMail.ts'

const strings = (name: string) => {
  const { label, description } = fieldStrings({ tables: ['users'], path: [name] })
  return { label, admin: description ? { description } : {} }
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: adminLabels(['collections', 'users', 'singular']) ?? 'user',
    plural: adminLabels(['collections', 'users', 'plural']) ?? 'users',
  },
  admin: {
    group: adminLabels(['groups', 'access']) ?? 'access',
    description: adminLabels(['collections', 'users', 'description']) ?? '',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'locales'],
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    removeTokenFromResponses: true,
    forgotPassword: passwordMail,
    cookies: { secure: loadEnvironment().cmsUrl.startsWith('https:'), sameSite: 'Lax' },
  },
  access: {
    admin: ({ req: { user } }) => Boolean(user),
    create: isAdministrator,
    delete: isAdministrator,
    unlock: isAdministrator,
    read: ({ req: { user } }) => {
      if (!user) return false
      return hasRole(user, 'administrator', 'editor', 'translator') || { id: { equals: user.id } }
    },
    update: ({ req: { user } }) => {
      if (!user) return false
      return hasRole(user, 'administrator') || { id: { equals: user.id } }
    },
  },
  hooks: { beforeOperation: [chooseLocale, boundRead, demandPassword, leaveTransaction] },
  endpoints: [
    {
      // Payload would make the first visitor of an empty database its administrator.
      path: '/first-register',
      method: 'post',
      handler: ({ t }) => {
        throw new Forbidden(t)
      },
    },
  ],
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      access: { read: isSelf },
    },
    { ...strings('name'), name: 'name', type: 'text', required: true, maxLength: 100 },
    {
      ...strings('roles'),
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: adminLabels(['roles', value]) ?? value })),
      access: { create: isAdministrator, read: isSelf, update: isAdministrator },
    },
    {
      ...strings('locales'),
      name: 'locales',
      type: 'select',
      // `users_locales` is where Payload looks for the localized fields of users.
      dbName: 'users_languages',
      hasMany: true,
      saveToJWT: true,
      options: languages.map(({ code, name }) => ({ value: code, label: name })),
      access: { create: isAdministrator, read: isSelf, update: isAdministrator },
    },
  ],
}
