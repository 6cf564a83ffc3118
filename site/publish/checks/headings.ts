import type { Page } from '../page.ts'
import { Check } from './check.ts'

/** Every page has a title and exactly one heading of the first level, neither empty nor broken. */
export class Headings extends Check {
  override inspect({ address, title, headings }: Page): void {
    if (isEmpty(title)) this.problems.push(`${address} has the title "${title}"`)
    if (headings.length !== 1) {
      this.problems.push(`${address} has ${headings.length} headings of the first level`)
    } else if (isEmpty(headings[0]!)) {
      this.problems.push(`${address} has the heading "${headings[0]}"`)
    }
  }
}

function isEmpty(text: string): boolean {
  return text.trim() === '' || /\bundefined\b|\[object /.test(text)
}
