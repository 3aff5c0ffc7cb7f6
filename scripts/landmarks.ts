/**
 * `npm run landmarks`: makes content/sources/<id>/landmarks.yaml of each document whose text is there, after a change of its alignment.
 * --originals DIR says where the texts are, --content DIR works elsewhere.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Landmarks } from '../content/schema/index.ts'
import { makeLandmarks } from '../electron/aligning/landmarks.ts'
import { loadContent } from './content/load.ts'
import { openOriginals } from './content/originals/open.ts'
import { Report } from './content/problems.ts'
import { contentFolder, usualOriginals } from './paths.ts'

const head = `# Made by "npm run landmarks" from the text of the original; content/schema/landmarks.ts says what it holds.
`

/** One line for each stretch, so that a change of one shows as one. */
function toYaml({ alignment, plain, stretches }: Landmarks): string {
  const lines = stretches.map(({ of, part, letters, before, after, digits, marks }) => {
    const owner = of === undefined ? '' : `of: '${of}', part: ${part}, `
    const end = marks === '' ? '' : `, marks: '${marks}'`
    return `  - { ${owner}letters: ${letters}, before: ${before}, after: ${after}, digits: ${digits}${end} }\n`
  })
  return `${head}alignment: ${alignment}\nplain: ${plain}\nstretches:\n${lines.join('')}`
}

const { values } = parseArgs({ options: { originals: { type: 'string' }, content: { type: 'string' } } })
const folder = values.content ?? contentFolder
const content = loadContent(folder, new Report())
const { texts, missing } = openOriginals(content, values.originals ?? usualOriginals)
for (const line of missing) console.log(`landmarks: not made for ${line}`)
for (const [source, text] of texts) {
  const alignment = content.aligning.get(source)?.alignment.value
  if (!alignment) continue
  const landmarks = makeLandmarks(text, alignment)
  writeFileSync(join(folder, 'sources', source, 'landmarks.yaml'), toYaml(landmarks))
  console.log(`landmarks: ${source}, ${landmarks.stretches.length} stretches`)
}
