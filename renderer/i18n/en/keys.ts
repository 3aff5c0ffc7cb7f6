import type { Same } from '../same.ts'
import type { keys as french } from '../fr/keys.ts'

export const keys: Same<typeof french> = {
  title: 'The keys',
  lead: 'None of them acts while you are typing in a field.',
  thenKey: 'then',
  or: 'or',
  groups: { anywhere: 'Anywhere', rooms: 'Go to a room', page: 'On this page' },
  palette: 'Go anywhere, do anything',
  search: 'Search',
  help: 'Show these keys',
  tab: 'Move from one element to the next',
  enter: 'Open',
  escape: 'Close what is open, or leave a field',
  nextItem: 'Next item of the list',
  previousItem: 'Previous item of the list',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  none: 'This page has no keys of its own.',
}
