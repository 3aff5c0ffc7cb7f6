import type { home as french } from '../fr/home.ts'
import type { Same } from '../same.ts'

export const home: Same<typeof french> = {
  line: 'What five founding documents say about clusters of small firms: to read, to compare, to put into practice, without a network.',
  searchLabel: 'Search the whole library',
  searchPlaceholder: 'A country, a sector, a notion, a question…',
  doors: 'Where to begin',
  decide: {
    title: 'Decide',
    who: 'Ministry, chamber, donor',
    cases: 'See what has worked elsewhere',
    types: 'Place a cluster among five types',
    sources: 'Trace each figure to its source',
  },
  train: {
    title: 'Train',
    who: 'Trainer, consultant',
    case: 'Choose a case and its teaching note',
    matrix: 'Show the matrix of types',
    sheet: 'Print a sheet of questions',
  },
  animate: {
    title: 'Animate',
    who: 'Cluster animator',
    path: 'Follow the five-stage method',
    competences: 'Take stock of your competences',
    review: 'Answer the questions of the day',
  },
  carryOn: 'Carry on',
  carryOnEmpty: 'The last passage or case that you read will wait for you here.',
  lastRead: 'Read on {{when}}',
  figures: 'The library in figures',
  map: 'The cases on the map',
  count: {
    sources: 'documents',
    passages: 'restated passages',
    cases: 'cases',
    types: 'cluster types',
    actions: 'collective actions',
    stages: 'stages of method',
    terms: 'terms',
  },
}
