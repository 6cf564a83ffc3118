import type { Locale } from '#locales/languages.ts'

/** Something wrong in a file of the content format: where, what, and how to mend it. */
export interface Problem {
  /** Path of the file, the directory that was read included. */
  file: string
  /** Line in the file, from 1; left out where the fault is the file or folder itself. */
  line?: number
  /** Set when the fault leaves out this language of the document, not the whole document. */
  locale?: Locale
  /** One clause: what is wrong and the mend. */
  message: string
}

/** A problem on one line, in the form editors and terminals link: `file:line: message`. */
export function describeProblem({ file, line, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`
}
