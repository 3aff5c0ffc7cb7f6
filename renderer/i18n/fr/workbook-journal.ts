export const workbookJournal = {
  empty:
    'Rien pour l’instant. Notez une visite, une réunion, une décision : dans deux ans, ce journal dira comment on y est arrivé.',
  add: 'Nouvelle entrée',
  filter: 'Filtrer par mots',
  count_one: '{{count}} entrée',
  count_other: '{{count}} entrées',
  title: 'Titre',
  day: 'Jour',
  text: 'Ce qui s’est passé',
  addLink: 'Lier une page de Grappe',
  address: 'Adresse de la page',
  linkTitle: 'Nom du lien',
  putLink: 'Ajouter le lien',
  badAddress: 'Ce n’est pas une page de Grappe. Copiez son adresse, par exemple /cases/atuntaqui.',
} as const
