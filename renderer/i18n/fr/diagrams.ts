export const diagrams = {
  lead: 'Les figures des documents, redessinées à partir de données\u00A0: leurs mots dans les deux langues, et ce que le dessin d’origine laisse incertain.',
  inWords: 'La figure en mots',
  uncertain: 'Ce qui est incertain',
  place: 'Sa place',
  none: 'Aucune figure n’est encore redessinée.',
} as const
