import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/**
 * What a `beforeOperation` hook of every collection gets: Payload's own type is a union of each
 * operation's, too narrow for hooks that treat them alike. A hook changes `args` in place.
 */
export interface Operation {
  args: unknown
  collection: SanitizedCollectionConfig
  /** `create`, `read`, `update`, `delete`, `restoreVersion`, `resetPassword` and more. */
  operation: string
  overrideAccess?: boolean | undefined
  req: PayloadRequest
}
