export const action = {
  domain: 'Domaine',
  scope: 'Pour qui',
  scopes: { group: 'un groupe d’entreprises', cluster: 'tout le cluster', either: 'l’un ou l’autre' },
  level: 'Niveau',
  levels: { micro: 'micro', meso: 'méso', macro: 'macro', meta: 'méta' },
  cases: 'Cas qui l’ont menée ou souhaitée',
  none: 'Aucun cas de cette édition ne la mentionne.',
} as const
