export const glossary = {
  lead_one: '{{count}} terme, en français et en anglais, défini dans nos mots et relié à sa source.',
  lead_other: '{{count}} termes, en français et en anglais, définis dans nos mots et reliés à leur source.',
  filter: 'Filtrer les termes',
  none: 'Aucun terme ne contient « {{query}} ».',
  synonyms: 'Aussi appelé',
  related: 'À voir aussi',
  otherwise: 'Ailleurs, dans un autre sens',
  source: 'Source',
  uses: 'Où le terme sert',
  noUses: 'Aucun autre texte de cette édition ne l’emploie.',
  more: 'et {{count}} de plus : chercher le terme',
} as const
