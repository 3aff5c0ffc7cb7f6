/** `npm run content:report`: the editorial report as text, or as JSON with --json; --originals DIR says where the documents' texts are. */
import { parseArgs } from 'node:util'
import { checkContent } from './content/check/index.ts'
import { reportOn } from './content/report/report.ts'
import { tellReport } from './content/report/tell.ts'
import { contentFolder, usualOriginals } from './paths.ts'

const { values } = parseArgs({ options: { originals: { type: 'string' }, json: { type: 'boolean' } } })
const report = reportOn(checkContent(contentFolder, values.originals ?? usualOriginals))
console.log(values.json ? JSON.stringify(report, null, 2) : tellReport(report))
process.exitCode = Object.keys(report.problems).length === 0 ? 0 : 1
