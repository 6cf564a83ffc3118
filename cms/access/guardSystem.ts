import { Forbidden, type Access, type SanitizedConfig } from 'payload'

import { hasRole } from './hasRole.ts'

/**
 * Tightens the collections Payload brings itself, which are open to whoever is signed in: a schedule
 * is removed by editors alone, a lock by whoever holds it or an editor.
 */
export function guardSystem(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'payload-jobs') {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- of its values, `read` alone is
      collection.hooks.beforeOperation.push(({ operation, req }) => {
        const isOther = req.user && !hasRole(req.user, 'administrator', 'editor')
        if (operation === 'delete' && isOther) throw new Forbidden(req.t)
      })
    }
    if (collection.slug === 'payload-locked-documents') {
      Object.assign(collection.access, { update: ownLock, delete: ownLock })
    }
  }
  return config
}

const ownLock: Access = ({ req: { user } }) => {
  if (!user) return false
  return hasRole(user, 'administrator', 'editor') || { 'user.value': { equals: user.id } }
}
