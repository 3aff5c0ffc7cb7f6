export const lanes = {
  authorities: 'Pouvoirs publics et bailleurs',
  support: 'Organisations et appui',
  firms: 'Entreprises',
  markets: 'Fournisseurs, sous-traitants et acheteurs',
} as const
