import type { workbookProcedures as french } from '../fr/workbook-procedures.ts'
import type { Same } from '../same.ts'

export const workbookProcedures: Same<typeof french> = {
  empty: 'Open a procedure and tick its first step: it will be followed here, with what comes next.',
  begun: 'Followed',
  offered: 'In the documents',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  stop: 'Stop following',
  others: 'The other procedures',
  isDone: 'Done',
  last: 'Last step done: {{day}}.',
  finished: 'All steps are done.',
}
