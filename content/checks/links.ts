import { problemAt, type ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'
import { pathName } from '../files/yaml.ts'
import { addresses, type Text } from './text.ts'
import { tongue } from './tongue.ts'
import { translatedTexts } from './translation.ts'

/** Translations lead where their source leads: the same documents of the portal, web and mail addresses. */
export function checkLinks(documents: ParsedDocument[]): Problem[] {
  return translatedTexts(documents).flatMap(({ source, text }) => {
    const { document, locale, path } = text
    const [wanted, found] = [addressesIn(source), addressesIn(text)]
    const missing = [...wanted].filter((address) => !found.has(address))
    const added = [...found].filter((address) => !wanted.has(address))
    return [
      ...missing.map((address) => {
        const message = `${pathName(path)}: ${address} of the ${tongue(source.locale)} is not in the ${tongue(locale)}: add it`
        return problemAt({ document, locale, path, message })
      }),
      ...added.map((address) => {
        const message = `${pathName(path)}: ${address} is not in the ${tongue(source.locale)}: take it out, or add it there`
        return problemAt({ document, locale, path, within: address, message })
      }),
    ]
  })
}

function addressesIn({ blocks, links }: Text): Set<string> {
  const written = blocks.flatMap((block) => block.match(addresses) ?? [])
  return new Set([...written, ...links.map(({ url }) => url)].map(bare))
}

/** An address as two people write it: scheme, last slash and the language of a licence may be there or not. */
function bare(address: string): string {
  return address
    .replace(/^(https?:\/\/|mailto:)/i, '')
    .replace(/\/deed\.\w+$/, '')
    .replace(/[/.,;:]+$/, '')
}
