import type { workbookJournal as french } from '../fr/workbook-journal.ts'
import type { Same } from '../same.ts'

export const workbookJournal: Same<typeof french> = {
  empty: 'Nothing yet. Note a visit, a meeting, a decision: in two years this journal will tell how it came about.',
  add: 'New entry',
  filter: 'Filter by words',
  count_one: '{{count}} entry',
  count_other: '{{count}} entries',
  title: 'Title',
  day: 'Day',
  text: 'What happened',
  addLink: 'Link a page of Grappe',
  address: 'Address of the page',
  linkTitle: 'Name of the link',
  putLink: 'Add the link',
  badAddress: 'This is not a page of Grappe. Copy its address, for example /cases/atuntaqui.',
}
