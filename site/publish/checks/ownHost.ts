import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '../page.ts'
import { Check } from './check.ts'

/** No page fetches anything from another host, nor sends anything there. Links may lead anywhere. */
export class OwnHost extends Check {
  override inspect({ address, resources, styles }: Page): void {
    for (const resource of [...resources, ...styles.flatMap(fetchedBy)]) {
      if (isElsewhere(resource)) this.problems.push(`${address} fetches ${resource}`)
    }
  }

  override finish(): void {
    for (const file of this.site.files) {
      if (!file.endsWith('.css')) continue
      for (const resource of fetchedBy(readFileSync(join(this.site.folder, file), 'utf8'))) {
        if (isElsewhere(resource)) this.problems.push(`/${file} fetches ${resource}`)
      }
    }
  }
}

function fetchedBy(style: string): string[] {
  return [...style.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)].map(([, address]) => address!)
}

/** Data in the address is not fetched; everything else with a scheme or a host is another host's. */
function isElsewhere(resource: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(resource) && !resource.startsWith('data:')
}
