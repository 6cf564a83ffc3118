import type { Page } from '../page.ts'

/** What all checks can ask of the built site. */
export interface BuiltSite {
  /** Where it lies. */
  folder: string
  /** Paths of all its files, with forward slashes. */
  files: ReadonlySet<string>
}

/** One thing that must hold of every built page. A class a check; a check collects what it found wrong. */
export abstract class Check {
  readonly problems: string[] = []

  protected readonly site: BuiltSite

  constructor(site: BuiltSite) {
    this.site = site
  }

  /** Looks at one page. */
  abstract inspect(page: Page): void

  /** Called after the last page, for what only the whole site shows. */
  finish(): void {
    // Most checks are done with each page.
  }
}
