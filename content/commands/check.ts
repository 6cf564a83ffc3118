import { parseArgs } from 'node:util'

import { checkContent } from '../checks/index.ts'
import { describeProblem } from '../files/problem.ts'

/** `npm run check:content [directory]`: names every fault in content files; exit code 1 when there is one. */
const { positionals } = parseArgs({ allowPositionals: true })
const directory = positionals[0] ?? 'content/starter'

try {
  const { count, problems } = await checkContent({ directory })
  for (const problem of problems) console.error(describeProblem(problem))
  if (problems.length > 0) {
    console.error(`${problems.length} problems in ${directory}.`)
    process.exitCode = 1
  } else {
    console.log(`${count} documents in ${directory}, no problems.`)
  }
} catch (cause) {
  console.error((cause as Error).message)
  process.exitCode = 1
}
