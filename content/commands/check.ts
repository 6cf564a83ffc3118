import { parseArgs } from 'node:util'

import { checkContent } from '../checks/index.ts'
import { describeProblem } from '../files/problem.ts'

/**
 * `npm run check:content [directory]`: names every fault in content files; exit code 1 when there is one.
 * Where Hunspell is missing it says that spelling was not checked; with `CI=true` that is a fault.
 */
const { positionals } = parseArgs({ allowPositionals: true })
const directory = positionals[0] ?? 'content/starter'

try {
  const { count, problems, unspelled } = await checkContent({ directory })
  for (const problem of problems) console.error(describeProblem(problem))
  if (problems.length > 0) console.error(`${problems.length} problems in ${directory}.`)
  else console.log(`${count} documents in ${directory}, no problems.`)
  if (unspelled !== undefined) console.error(`Spelling was not checked: ${unspelled}.`)
  const failed = problems.length > 0 || (unspelled !== undefined && process.env['CI'] === 'true')
  process.exitCode = failed ? 1 : 0
} catch (cause) {
  console.error((cause as Error).message)
  process.exitCode = 1
}
