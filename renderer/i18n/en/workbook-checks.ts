import type { workbookChecks as french } from '../fr/workbook-checks.ts'
import type { Same } from '../same.ts'

export const workbookChecks: Same<typeof french> = {
  empty: 'Choose a list: each point becomes a question about your cluster, with the passage that it rests on.',
  begun: 'Begun',
  items_one: '{{count}} point',
  items_other: '{{count}} points',
  answered: '{{done}} answers of {{of}}',
  others: 'The other lists',
  obstacles: 'Here “yes” means that the obstacle is there.',
  first: 'To look at first',
  all: 'Point by point',
  note: 'What shows it, or what should be done',
  cases: 'Cases that show it',
  states: { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Not known' },
  count: {
    yes: '{{count}} yes',
    partly: '{{count}} partly',
    no: '{{count}} no',
    unknown: '{{count}} not known',
  },
  forms: {
    'success-factors': 'Success factors',
    conditions: 'Conditions',
    criteria: 'Criteria',
    principles: 'Principles',
    lessons: 'Lessons',
    obstacles: 'Obstacles',
    advantages: 'Advantages and motives',
  },
}
