import type { Page } from '../page.ts'
import { Check } from './check.ts'

/** Nothing that was only for the build is among the files. */
export class Leftovers extends Check {
  override inspect({ address, links }: Page): void {
    for (const link of links) {
      // What `loaders/` writes for a document, before `getHtml` turns it into an address.
      if (link.startsWith('document:')) this.problems.push(`${address} links to ${link}`)
    }
  }

  override finish(): void {
    for (const file of this.site.files) {
      if (/^handover\/|\.map$|\.(ts|astro|yaml)$/.test(file))
        this.problems.push(`/${file} is published`)
    }
  }
}
