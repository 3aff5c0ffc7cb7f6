/**
 * `npm run build:library`: makes library.sqlite from content/. Prints every problem at once and writes nothing if there is one.
 * --originals DIR adds the documents' own text; --out FILE writes elsewhere; --content DIR reads elsewhere.
 */
import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from './content/check/index.ts'
import { formatProblem } from './content/problems.ts'
import { writeLibrary } from './content/write.ts'
import { contentFolder, libraryFile, root, usualOriginals } from './paths.ts'

const { values } = parseArgs({
  options: { originals: { type: 'string' }, out: { type: 'string' }, content: { type: 'string' } },
})
const attach = values.originals !== undefined
const file = resolve(values.out ?? libraryFile)
const { content, originals, problems, skipped } = checkContent(
  values.content ?? contentFolder,
  values.originals ?? usualOriginals,
)
for (const line of skipped) console.log(`library: ${line}`)
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem))
  console.error(`library: ${problems.length} problems; nothing was written`)
  process.exitCode = 1
} else if (attach && originals.size === 0) {
  console.error(`library: no original could be attached from ${values.originals}; nothing was written`)
  process.exitCode = 1
} else {
  const changed = writeLibrary(content, attach ? originals : new Map(), file)
  const size = (statSync(file).size / 1e6).toFixed(1)
  console.log(
    `library: ${relative(root, file)} ${changed ? 'written' : 'unchanged'}, ${size} MB, originals ${attach ? 'attached' : 'not attached'}`,
  )
}
