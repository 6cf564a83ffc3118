import type { Page } from '../page.ts'
import { Check } from './check.ts'

/** Every link and resource on this site leads to a file, every `#` to something with that id. */
export class DeadLinks extends Check {
  private readonly anchors = new Map<string, Page['ids']>()
  private readonly wanted: { from: string; address: string; anchor: string }[] = []

  override inspect(page: Page): void {
    this.anchors.set(page.address, page.ids)
    for (const link of [...page.links, ...page.resources]) {
      if (!URL.canParse(link, base) || new URL(link, base).origin !== base) continue
      const { pathname, hash } = new URL(link, base + page.address)
      const address = decodeURIComponent(pathname)
      if (!this.site.files.has(fileOf(address))) {
        this.problems.push(`${page.address} links to ${address}, which does not exist`)
      } else if (hash.length > 1) {
        this.wanted.push({ from: page.address, address, anchor: decodeURIComponent(hash.slice(1)) })
      }
    }
  }

  override finish(): void {
    for (const { from, address, anchor } of this.wanted) {
      if (this.anchors.get(address)?.has(anchor) === false) {
        this.problems.push(`${from} links to #${anchor}, which ${address} does not have`)
      }
    }
  }
}

/** Stands for this site, whatever its real address. */
const base = 'http://this-site.invalid'

function fileOf(address: string): string {
  return (address.endsWith('/') ? `${address}index.html` : address).slice(1)
}
