/** Words that several tools of the workbook share. */
export const workbookShared = {
  choose: 'Choisir…',
  remove: 'Retirer',
  removeNamed: 'Retirer : {{name}}',
  opening: 'Ouverture…',
  progress: '{{done}} sur {{of}}',
  doneOn: 'Faite le',
  notes: 'Notes',
  next: 'À faire ensuite :',
  inGuide: 'Dans le guide',
  beware: 'À éviter :',
} as const

export const workbookScale = {
  unsaid: 'Pas encore situé',
  between: 'Entre les deux',
  rather: 'Plutôt : {{side}}',
  mostly: 'Surtout : {{side}}',
} as const
