import type { diagrams as french } from '../fr/diagrams.ts'
import type { Same } from '../same.ts'

export const diagrams: Same<typeof french> = {
  lead: 'The figures of the documents, drawn anew from data: their words in both languages, and what the first drawing leaves uncertain.',
  inWords: 'The figure in words',
  uncertain: 'What is uncertain',
  place: 'Its place',
  none: 'No figure has been drawn anew yet.',
}
