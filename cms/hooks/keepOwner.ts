import type { CollectionBeforeValidateHook } from 'payload'

/** Whoever creates a document owns it; a check of facts is signed by whoever dates it. */
export const keepOwner: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (!data || !req.user) return data
  if (operation === 'create') data['owner'] ??= req.user.id
  const checkedOn: unknown = data['checkedOn']
  if (
    checkedOn !== undefined &&
    checkedOn !== (originalDoc as typeof data | undefined)?.['checkedOn']
  ) {
    data['checkedBy'] = checkedOn ? req.user.id : null
  }
  return data
}
