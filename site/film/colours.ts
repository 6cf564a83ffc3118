import { readFileSync } from 'node:fs'

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

/** The colours of the design in its light theme, by the names of `styles/tokens.css`, as `#rrggbb`. */
const colours = new Map(
  [...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(
    ([, name, value]) => [name!, value!],
  ),
)

/** A colour of the design. @throws when the design has none of that name. */
export function colour(name: string): string {
  const found = colours.get(name)
  if (!found) throw new Error(`styles/tokens.css has no colour "${name}": use one of its names.`)
  return found
}
