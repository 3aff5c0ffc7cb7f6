import type { workbookScale as frenchScale, workbookShared as frenchShared } from '../fr/workbook-shared.ts'
import type { Same } from '../same.ts'

export const workbookShared: Same<typeof frenchShared> = {
  choose: 'Choose…',
  remove: 'Remove',
  removeNamed: 'Remove: {{name}}',
  opening: 'Opening…',
  progress: '{{done}} of {{of}}',
  doneOn: 'Done on',
  notes: 'Notes',
  next: 'To do next:',
  inGuide: 'In the guide',
  beware: 'Beware:',
}

export const workbookScale: Same<typeof frenchScale> = {
  unsaid: 'Not placed yet',
  between: 'Between the two',
  rather: 'Rather: {{side}}',
  mostly: 'Mostly: {{side}}',
}
