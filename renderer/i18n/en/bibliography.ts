import type { bibliography as french } from '../fr/bibliography.ts'
import type { Same } from '../same.ts'

export const bibliography: Same<typeof french> = {
  lead: 'The works that the five documents refer to, by author, as the documents describe them.',
  shown_one: '{{count}} work',
  shown_other: '{{count}} works',
  type: 'Kind',
  description: 'Description',
  listed: 'described in a list or a note',
  unlisted: 'cited, described nowhere',
  citedIn: 'Cited in',
  describedIn: 'Described in',
  nowhere: 'cited, described nowhere',
  doubt: 'Note',
  export: 'Export',
  exportLabel: 'Export the works shown',
  formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  saved: 'File ready: {{name}}',
  notSaved: 'The file could not be made. Try again.',
  types: {
    'article-journal': 'journal article',
    'article-newspaper': 'newspaper article',
    book: 'book',
    chapter: 'chapter',
    document: 'document',
    legislation: 'law',
    'paper-conference': 'conference paper',
    report: 'report',
    speech: 'speech',
    thesis: 'thesis',
    webpage: 'web page',
  },
}
