import type { map as french } from '../fr/map.ts'
import type { Same } from '../same.ts'

export const map: Same<typeof french> = {
  title: 'Around: {{name}}',
  link: 'See the map around it',
  lead: 'What is one step away: terms, actions, cases, steps, passages. The list says the same as the picture.',
  picture: 'The picture',
  list: 'The list',
  open: 'Open its page',
  pictured: 'What lies one step away: terms, actions, cases, steps, passages.',
  export: 'Keep the picture in a file',
  redraw: 'Draw around it',
  redrawOf: 'Draw around it: {{name}}',
  groups: { term: 'Terms', action: 'Actions', case: 'Cases', step: 'Steps', passage: 'Passages' },
  of: '{{shown}} of {{total}}',
  none: 'Nothing is linked to this.',
  aroundCase: 'Steps of the method that this case illustrates',
  noSteps: 'No step takes this case as its example.',
  tie: {
    related: 'see also',
    defines: 'defines it',
    uses: 'uses it',
    'in-text': 'in its text',
    did: 'done',
    wished: 'wished for',
    'same-passage': 'same passage',
    illustrates: 'illustrated',
    cited: 'cited',
    told: 'tells of it',
  },
}
