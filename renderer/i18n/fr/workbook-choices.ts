export const workbookChoices = {
  read: 'Lire',
  constraints: 'Ce qui retient les pauvres ici',
  tracks: 'La double stratégie',
  growth: 'Ce que nous ferons pour créer des occasions',
  poverty: 'Ce que nous ferons pour le reste',
  tradeOffs: 'Trois arbitrages',
  reason: 'Pourquoi cette place, et ce que l’on accepte de perdre',
  decision: 'Décision',
  decisionLabel: 'Ce qui est décidé',
  decisionHelp: 'Un choix explicite se discute et se corrige ; un choix tu se subit.',
  cases: 'Des cas qui ont eu à choisir',
} as const
