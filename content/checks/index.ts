import type { Problem } from '../files/problem.ts'
import { parseDocuments } from '../files/reader.ts'
import type { Check } from './check.ts'
import { checkCompleteness } from './completeness.ts'
import { checkEnglish } from './english.ts'
import { missingHunspell } from './hunspell.ts'
import { checkIntroductions } from './introductions.ts'
import { checkLanguage } from './language.ts'
import { checkLinks } from './links.ts'
import { checkNumbers } from './numbers.ts'
import { checkSentences } from './sentences.ts'
import { checkSituations } from './situations.ts'
import { checkSources } from './sources.ts'
import { checkSpelling } from './spelling.ts'
import { checkTerms } from './terms.ts'
import { checkThesaurus } from './thesaurus.ts'

/** Everything that holds for the content beyond its format; spelling aside, which needs a program. */
const checks: Check[] = [
  checkSources,
  checkIntroductions,
  checkSituations,
  checkThesaurus,
  checkCompleteness,
  checkLinks,
  checkNumbers,
  checkLanguage,
  checkEnglish,
  checkSentences,
  checkTerms,
]

/** What the checks found in a directory. */
export interface Findings {
  /** How many documents there are. */
  count: number
  /** Everything that is wrong, in the order of the files. */
  problems: Problem[]
  /** Why spelling was not checked, and the mend. */
  unspelled?: string
}

/**
 * Checks the files of a directory: their format first, then what they say.
 *
 * @throws when the directory itself cannot be read.
 */
export async function checkContent({ directory }: { directory: string }): Promise<Findings> {
  const { parsed, problems } = await parseDocuments({ directory })
  const unspelled = await missingHunspell()
  const made = unspelled === undefined ? [...checks, checkSpelling] : checks
  problems.push(...parsed.flatMap((document) => document.problems))
  for (const check of made) problems.push(...(await check(parsed)))
  return {
    count: parsed.length,
    problems: problems.sort(byPlace),
    ...(unspelled !== undefined && { unspelled }),
  }
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
