import type { typologies as french } from '../fr/typologies.ts'
import type { Same } from '../same.ts'

export const typologies: Same<typeof french> = {
  lead: 'Types that the documents tell apart, and what tells them apart.',
  characteristics: 'Characteristics',
  matrix: 'The matrix',
  hint: 'Choose a cell to read its passage and see the cases.',
  levels: 'Scale',
  cell: '{{characteristic}}, {{type}}: {{text}}',
  caption: 'Characteristics down, types across',
  cases: 'Cases of this type',
  noCases: 'No case of this edition is placed in this type.',
  profile: 'The type’s profile',
  comparison: 'From one type to another',
  reading: 'How to read this typology',
  openType: 'Open the page of the type',
  openCharacteristic: 'Open the page of the characteristic',
  back: 'The whole matrix',
}
