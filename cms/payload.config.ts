import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { hu } from '@payloadcms/translations/languages/hu'
import { pl } from '@payloadcms/translations/languages/pl'
import { ro } from '@payloadcms/translations/languages/ro'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { defaultLocale, languages } from '#locales/languages.ts'

import { guardSystem } from './access/guardSystem.ts'
import { isAdministrator } from './access/isAdministrator.ts'
import { Courses } from './collections/Courses.ts'
import { Donors } from './collections/Donors.ts'
import { Events } from './collections/Events.ts'
import { Experts } from './collections/Experts.ts'
import { Glossary } from './collections/Glossary.ts'
import { Handbooks } from './collections/Handbooks.ts'
import { Introductions } from './collections/Introductions.ts'
import { Media } from './collections/Media.ts'
import { Organisations } from './collections/Organisations.ts'
import { Pages } from './collections/Pages.ts'
import { Practices } from './collections/Practices.ts'
import { Situations } from './collections/Situations.ts'
import { Support } from './collections/Support.ts'
import { Thesaurus } from './collections/Thesaurus.ts'
import { Trainers } from './collections/Trainers.ts'
import { Users } from './collections/Users.ts'
import { Videos } from './collections/Videos.ts'
import { clientStrings } from './client-strings.ts'
import { adapterOf } from './database/adapter.ts'
import { editor } from './editor.ts'
import { health } from './endpoints/health.ts'
import { loadEnvironment } from './environment.mjs'
import { schedulePublish } from './jobs/schedulePublish.ts'
import { mailAdapter } from './mails/mailAdapter.ts'

const environment = loadEnvironment()
const here = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: environment.secret,
  serverURL: environment.cmsUrl,
  cors: [environment.cmsUrl],
  csrf: [environment.cmsUrl],
  db: await adapterOf(environment),
  collections: [
    Support,
    Practices,
    Handbooks,
    Videos,
    Courses,
    Events,
    Trainers,
    Experts,
    Donors,
    Organisations,
    Glossary,
    Situations,
    Introductions,
    Thesaurus,
    Pages,
    Media,
    Users,
  ],
  editor,
  email: mailAdapter(environment),
  endpoints: [health],
  localization: {
    locales: languages.map(({ code, name, direction }) => ({
      code,
      label: name,
      rtl: (direction as string) === 'rtl',
    })),
    defaultLocale,
    defaultLocalePublishOption: 'active',
    fallback: false,
  },
  experimental: { localizeStatus: true },
  i18n: {
    supportedLanguages: { en, sv, de, pl, ro, hu },
    fallbackLanguage: defaultLocale,
    translations: clientStrings,
  },
  jobs: {
    access: { run: isAdministrator, queue: isAdministrator, cancel: isAdministrator },
    tasks: [schedulePublish],
    autoRun: [{ cron: '* * * * *', queue: 'default' }],
  },
  admin: {
    user: Users.slug,
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    meta: {
      titleSuffix: '– Common Ground',
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      graphics: { Icon: '/components/Mark.tsx#Mark', Logo: '/components/Logo.tsx#Logo' },
      afterLogin: ['/components/ForgottenPassword.tsx#ForgottenPassword'],
      beforeDashboard: ['/components/Workload.tsx#Workload'],
    },
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
    },
  },
  graphQL: { disable: true },
  telemetry: false,
  // What a request got wrong is for the one who asked, and no error of the server.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    Locked: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  upload: {
    limits: { fileSize: 200e6 },
    abortOnLimit: true,
    useTempFiles: true,
    tempFileDir: path.join(environment.dataDirectory, 'uploads'),
  },
  defaultDepth: 0,
  maxDepth: 3,
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
  sharp,
})

export default config.then(guardSystem)
