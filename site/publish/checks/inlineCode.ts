import { createHash } from 'node:crypto'

import type { Page } from '../page.ts'
import { Check } from './check.ts'

/**
 * Every page carries a policy that allows nothing unnamed, and every style and script written into it is
 * named there by its hash; there is no code in attributes, which no hash can name.
 */
export class InlineCode extends Check {
  override inspect({ address, policy, styles, scripts, codeAttributes, links }: Page): void {
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/)
        return [name, sources]
      }),
    )
    if (directives.get('default-src')?.join() !== "'none'") {
      this.problems.push(`${address} has no Content-Security-Policy with default-src 'none'`)
    }
    if (policy.includes('unsafe-inline')) this.problems.push(`${address} allows unsafe-inline`)
    for (const [directive, contents] of [
      ['style-src', styles],
      ['script-src', scripts],
    ] as const) {
      for (const content of contents) {
        const hash = createHash('sha256').update(content).digest('base64')
        if (!directives.get(directive)?.includes(`'sha256-${hash}'`)) {
          this.problems.push(
            `${address} has a ${directive} its policy does not name: ${start(content)}`,
          )
        }
      }
    }
    for (const attribute of codeAttributes) {
      this.problems.push(`${address} has code in the attribute ${attribute}`)
    }
    for (const link of links) {
      if (/^\s*javascript:/i.test(link)) this.problems.push(`${address} links to ${link}`)
    }
  }
}

function start(content: string): string {
  return content.trim().slice(0, 60).replace(/\s+/g, ' ')
}
