import type { reference as french } from '../fr/reference.ts'
import type { Same } from '../same.ts'

export const reference: Same<typeof french> = {
  lead: 'What the documents name, define or set out as lists, each thing once and tied to its passages.',
  about: {
    glossary: 'The words of the subject, in both languages.',
    models: 'Criteria, conditions, definitions, tasks: the lists of the documents, ready for use.',
    figures: 'The figures of the documents, drawn anew and told in words.',
    indicators: 'What to follow a programme by: what is measured, in which unit, how.',
    bibliography: 'Every work cited, to export to a reference manager.',
    bodies: 'Associations, agencies, ministries, banks, firms, and their part in the cases.',
    people: 'Authors and actors by name, with their works.',
  },
  filter: 'Filter',
  find: 'Filter by a word',
  all: 'All',
  clear: 'Remove the filters',
  none: 'Nothing answers to all these choices.',
  passages: 'Passages',
  country: 'Country',
  kind: 'Kind',
  document: 'Document',
}
