import type { ParsedDocument } from '../files/checks.ts'
import type { Problem } from '../files/problem.ts'

/**
 * Something that holds for the content beyond its format. Documents, and languages of them, that break
 * the format are not looked at: that fault is mended first.
 *
 * @returns every place where it does not hold.
 */
export type Check = (documents: ParsedDocument[]) => Problem[] | Promise<Problem[]>
