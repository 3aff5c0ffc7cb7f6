export const notes = {
  lead: 'Vos notes, vos surlignages et vos signets restent sur cette machine. Chacun garde les mots du passage, quoi que devienne la bibliothèque.',
  notes: 'Notes',
  bookmarks: 'Signets',
  noNotes: 'Pas encore de note. Ouvrez un cas ou un passage et choisissez « Noter ».',
  noBookmarks: 'Pas encore de signet. Ouvrez un cas ou un passage et choisissez « Marquer ».',
  changed: 'Modifiée le {{when}}',
} as const
