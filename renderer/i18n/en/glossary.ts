import type { glossary as french } from '../fr/glossary.ts'
import type { Same } from '../same.ts'

export const glossary: Same<typeof french> = {
  lead_one: '{{count}} term, in English and in French, defined in our words and tied to its source.',
  lead_other: '{{count}} terms, in English and in French, defined in our words and tied to their source.',
  filter: 'Filter the terms',
  none: 'No term contains “{{query}}”.',
  synonyms: 'Also called',
  related: 'See also',
  otherwise: 'Elsewhere, in another sense',
  source: 'Source',
  uses: 'Where the term is used',
  noUses: 'No other text of this edition uses it.',
  more: 'and {{count}} more: search for the term',
}
