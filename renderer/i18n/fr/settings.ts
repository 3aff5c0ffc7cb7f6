export const settings = {
  lead: 'Tout s’applique aussitôt et se garde sur cette machine.',
  interface: 'Langue de l’interface',
  reading: 'Langue de lecture',
  readingHelp: 'Celle des textes de la bibliothèque. Elle ne dépend pas de la langue de l’interface.',
  theme: 'Apparence',
  themes: { system: 'Comme le système', light: 'Claire', dark: 'Sombre', contrast: 'Contraste élevé' },
  size: 'Taille du texte',
  sizes: { small: 'Petite', medium: 'Moyenne', large: 'Grande', larger: 'Très grande' },
  data: 'Vos données',
  inLibrary: 'Vos données, leurs sauvegardes et vos documents sont dans Ma bibliothèque.',
  version: 'Version {{version}}, édition {{edition}}',
  failed: 'Le réglage n’a pas été enregistré : {{why}}',
} as const
