import type { workbookBalance as french } from '../fr/workbook-balance.ts'
import type { Same } from '../same.ts'

export const workbookBalance: Same<typeof french> = {
  empty:
    'Take a first reading: on each axis, which way does today’s work lean, and why? Take it again every six months.',
  add: 'Take a reading',
  picture: 'The three axes',
  overTime: 'Readings over time',
  reading: 'Reading',
  undated: 'undated',
  readingNamed: 'Reading {{name}}',
  removeReading: 'Remove this reading',
  day: 'Day of the reading',
  reasons: 'What shows it',
  plan: 'What the action plan says',
  noPlan: 'The action plan is empty; its actions and their budget by axis will stand here.',
  axis: 'Axis',
  noAxis: 'No axis',
  actions: 'Actions',
  cost: 'Budget',
  share: 'Share of the budget',
  read: 'Read about the three axes and their six poles',
}
