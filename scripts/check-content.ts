/** `npm run content:check`: prints every problem of content/ and exits with 1 if there is one. */
import { parseArgs } from 'node:util'
import { checkContent } from './content/check/index.ts'
import { formatProblem } from './content/problems.ts'
import { contentFolder, usualOriginals } from './paths.ts'

const { values } = parseArgs({ options: { originals: { type: 'string' } } })
const { problems, skipped } = checkContent(contentFolder, values.originals ?? usualOriginals)
for (const line of skipped) console.log(`content: ${line}`)
for (const problem of problems) console.log(formatProblem(problem))
console.log(problems.length === 0 ? 'content: no problems' : `content: ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
