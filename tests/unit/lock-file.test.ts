import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

interface LockedPackage {
  version: string
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, LockedPackage> }

// npm writes only the packages of the platform it runs on where it finds no others, and npm ci then
// refuses the lock file on every platform.
test('the lock file names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !isLocked({ name, range, from: path }))
      .map(([name, range]) => `${name}@${range}, which ${path} may need`),
  )
  expect(missing).toEqual([])
})

/** Looks where Node looks: in the package's own folder, then in each above it. */
function isLocked({ name, range, from }: { name: string; range: string; from: string }): boolean {
  const folder = foldersFrom(from).find(
    (candidate) => `${candidate}node_modules/${name}` in packages,
  )
  if (folder === undefined) return false
  const isExact = /^\d+\.\d+\.\d+/.test(range)
  return !isExact || packages[`${folder}node_modules/${name}`]!.version === range
}

function foldersFrom(path: string): string[] {
  if (!path) return ['']
  const above = path.lastIndexOf('/node_modules/')
  return [`${path}/`, ...foldersFrom(above < 0 ? '' : path.slice(0, above))]
}
