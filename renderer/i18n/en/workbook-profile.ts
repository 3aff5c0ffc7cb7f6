import type { workbookProfile as french } from '../fr/workbook-profile.ts'
import type { Same } from '../same.ts'

export const workbookProfile: Same<typeof french> = {
  place: 'Place',
  placeHint: 'Town, district or valley',
  country: 'Country',
  region: 'Region of the world',
  regionOfCountry: 'As the country says',
  unsaid: 'Not stated',
  addSector: 'Add a sector',
  noSector: 'No sector chosen yet.',
  type: 'Type of cluster',
  typeHelp: 'In the UNCTAD typology. Leave it empty while you are unsure.',
  stage: 'Stage of growth',
  currency: 'Currency',
  currencyHelp: 'For every amount in this file.',
  firms: 'Number of firms',
  jobs: 'Number of jobs',
  exportShare: 'Share of sales exported (%)',
  about: 'In a few lines',
  aboutHelp: 'What is made there, since when, for whom.',
  near: 'Cases like my cluster',
  nearEmpty:
    'Give at least a sector, a country or a type: the nearest cases will stand here, with what they have in common.',
  nearNone: 'No case of the library has anything in common with this profile. Add a sector or a type.',
  nearHow:
    'The sector counts most, then the type, the country or else its region, the stage, and a size of the same order. This order is ours; it brings cases together and proves nothing.',
  compare: 'Compare the first {{count}} side by side',
  reasons: {
    sector: 'Same sector: {{name}}',
    type: 'Same type: {{name}}',
    country: 'Same country: {{name}}',
    region: 'Same region: {{name}}',
    stage: 'Same stage: {{name}}',
    firms: 'Similar size: {{value}} {{name}}',
    jobs: 'Similar size: {{value}} {{name}}',
  },
}
