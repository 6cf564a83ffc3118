import type { User } from '../payload-types.ts'

/** What a user may be. */
export const roles = ['administrator', 'editor', 'translator', 'contributor'] as const

/** One of the roles. */
export type Role = (typeof roles)[number]

/** Whether somebody is signed in and has one of the roles. */
export function hasRole(user: User | null | undefined, ...wanted: Role[]): boolean {
  return wanted.some((role) => user?.roles?.includes(role))
}
