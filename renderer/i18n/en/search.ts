import type { search as french } from '../fr/search.ts'
import type { Same } from '../same.ts'

export const search: Same<typeof french> = {
  label: 'Search the whole library',
  placeholder: 'Words, in English or in French',
  submit: 'Search',
  found_one: '{{count}} result for “{{query}}”',
  found_other: '{{count}} results for “{{query}}”',
  none: 'Nothing answers to “{{query}}”.',
  tips: 'Try a shorter word, a synonym, or the other language: both are searched at once. Accents and plurals do not matter.',
  empty: 'Search the passages, cases, stages, terms and actions. Accents, plurals and apostrophes do not matter.',
  examples: 'For example',
  kinds: 'Where to search',
  everything: 'Everything',
  inEnglish: 'in English',
  inFrench: 'in French',
  matched: 'Matches: {{words}}',
  first: 'The first {{count}}',
}
