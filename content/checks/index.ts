import { parseDocuments } from '../files/reader.ts'
import type { Problem } from '../files/problem.ts'
import type { Check } from './check.ts'
import { checkCompleteness } from './completeness.ts'
import { checkEnglish } from './english.ts'
import { checkIntroductions } from './introductions.ts'
import { checkLanguage } from './language.ts'
import { checkLinks } from './links.ts'
import { checkNumbers } from './numbers.ts'
import { checkSentences } from './sentences.ts'
import { checkSources } from './sources.ts'

/** Everything that holds for the content beyond its format, in the order it is told. */
const checks: Check[] = [
  checkSources,
  checkIntroductions,
  checkCompleteness,
  checkLinks,
  checkNumbers,
  checkLanguage,
  checkEnglish,
  checkSentences,
]

/**
 * Checks the files of a directory: their format first, then what they say.
 *
 * @returns how many documents there are, and everything that is wrong in the order of the files.
 * @throws when the directory itself cannot be read.
 */
export async function checkContent({ directory }: { directory: string }): Promise<{
  count: number
  problems: Problem[]
}> {
  const { parsed, problems } = await parseDocuments({ directory })
  problems.push(...parsed.flatMap((document) => document.problems))
  for (const check of checks) problems.push(...(await check(parsed)))
  return { count: parsed.length, problems: problems.sort(byPlace) }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
