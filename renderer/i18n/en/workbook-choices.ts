import type { workbookChoices as french } from '../fr/workbook-choices.ts'
import type { Same } from '../same.ts'

export const workbookChoices: Same<typeof french> = {
  read: 'Read',
  constraints: 'What holds the poor back here',
  tracks: 'The two tracks',
  growth: 'What we shall do to create opportunities',
  poverty: 'What we shall do about the rest',
  tradeOffs: 'Three trade-offs',
  reason: 'Why this place, and what we accept to lose',
  decision: 'Decision',
  decisionLabel: 'What is decided',
  decisionHelp: 'A choice made plain can be discussed and mended; one left unsaid is merely undergone.',
  cases: 'Cases that had to choose',
}
