import 'i18next'

import type admin from './en/admin.json'
import type site from './en/site.json'

/** English keys type every call of `t`. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site'
    resources: { site: typeof site; admin: typeof admin }
  }
}
