import { translateAdmin } from '#locales/admin-strings.ts'

import { Mark } from './Mark.tsx'

/** Mark and name, above the form for signing in. */
export function Logo({ i18n }: { i18n: { language: string } }) {
  return (
    <span className="logo">
      <Mark />
      <span className="logo__name">{translateAdmin(i18n.language)('portal.name')}</span>
    </span>
  )
}
