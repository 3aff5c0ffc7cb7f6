export const search = {
  label: 'Rechercher dans toute la bibliothèque',
  placeholder: 'Mots, en français ou en anglais',
  submit: 'Rechercher',
  found_one: '{{count}} résultat pour « {{query}} »',
  found_other: '{{count}} résultats pour « {{query}} »',
  none: 'Rien ne répond à « {{query}} ».',
  tips: 'Essayez un mot plus court, un synonyme, ou l’autre langue : les deux sont cherchées à la fois. Accents et pluriels ne comptent pas.',
  empty:
    'Cherchez dans les passages, les cas, les étapes, les termes et les actions. Accents, pluriels et apostrophes ne comptent pas.',
  examples: 'Par exemple',
  kinds: 'Où chercher',
  everything: 'Tout',
  inEnglish: 'en anglais',
  inFrench: 'en français',
  matched: 'Répond à : {{words}}',
  first: 'Les {{count}} premiers',
} as const
