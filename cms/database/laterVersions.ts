import type { DatabaseAdapter } from 'payload'

/**
 * Gives every version a time after the one written before it. Publishing one language writes two
 * versions, the published one and the draft of the others; Payload takes the one with the larger
 * `updatedAt` as the newest. On a fast machine both fall within one millisecond, and the words of the
 * languages that are still drafts would be lost without a word.
 */
export function laterVersions<
  Adapter extends Pick<DatabaseAdapter, 'createVersion' | 'updateVersion'>,
>(adapter: Adapter): Adapter {
  const { createVersion, updateVersion } = adapter
  let last = 0
  const later = (wished: string): string => {
    last = Math.max(Date.parse(wished), last + 1)
    return new Date(last).toISOString()
  }

  adapter.createVersion = (args) =>
    createVersion.call(adapter, { ...args, updatedAt: later(args.updatedAt) }) as never

  adapter.updateVersion = (args) => {
    const { updatedAt } = args.versionData as { updatedAt?: string }
    if (!updatedAt) return updateVersion.call(adapter, args) as never
    const versionData = { ...args.versionData, updatedAt: later(updatedAt) }
    return updateVersion.call(adapter, { ...args, versionData }) as never
  }
  return adapter
}
