import type { reader as french } from '../fr/reader.ts'
import type { Same } from '../same.ts'

export const reader: Same<typeof french> = {
  find: {
    open: 'Find',
    label: 'Find in this chapter',
    count: '{{at}} of {{count}}',
    none: 'Nothing in this chapter',
    next: 'Next',
    previous: 'Previous',
    close: 'Close the search',
    everywhere: 'Search everywhere',
  },
  cite: {
    do: 'Cite',
    title: 'Cite {{what}}',
    formats: {
      fr: 'French text',
      en: 'English text',
      bibtex: 'BibTeX',
      'bibtex-ascii': 'BibTeX in ASCII',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
    format: 'Form of the citation',
    copy: 'Copy',
    copied: 'Citation copied',
    save: 'Save the file',
    saved: 'File {{name}} is ready',
    address: 'Stable address in Grappe',
    loading: 'Preparing the citation…',
  },
  term: { open: 'Open in the glossary' },
  progress: {
    read: '{{read}} of {{passages}} passages read',
    carryOn: 'Carry on reading',
    where: 'You were at {{where}}.',
    forget: 'Start afresh',
    forgotten: 'Reading forgotten',
    readHere: 'read',
    partRead: '{{read}} of {{passages}} read',
  },
  print: {
    open: 'Print the document',
    what: 'Part',
    whole: 'The whole document',
    language: 'Text',
    marks: 'With my highlights and notes',
    back: 'Back to reading',
    source: '{{title}}. Restated edition: Grappe.',
  },
}
