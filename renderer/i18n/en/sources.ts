import type { sources as french } from '../fr/sources.ts'
import type { Same } from '../same.ts'

export const sources: Same<typeof french> = {
  lead: 'Five documents, restated passage by passage in our words; each passage keeps its address.',
  restated: '{{restated}} of {{passages}} passages restated',
  original_one: '{{count}} original passage attached',
  original_other: '{{count}} original passages attached',
  notAttached: 'The original is not attached',
  cite: 'How to cite',
  rights: 'Rights',
  contents: 'Contents',
  notYet: 'not restated yet',
  view: 'View',
  views: { fr: 'French', en: 'English', both: 'Side by side', original: 'With the original' },
  original: 'Original text',
  noOriginal:
    'The original of this document is not attached. The restated version is complete; if you have the document, attach it to read the two side by side.',
  attach: 'Attach the original',
  noOriginalPassage: 'No original text for this passage.',
  otherwise: 'Other passages say otherwise',
  citedBy: 'Cited by',
  turns: 'Neighbouring chapters',
  previous: 'Previous',
  next: 'Next',
  notRestated: 'This passage is not restated yet.',
  passageLink: 'Link to this passage',
  tools: 'Tools for passage {{locator}}',
}
