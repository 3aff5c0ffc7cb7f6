export const workbookProcedures = {
  empty: 'Ouvrez une procédure et cochez sa première étape : elle sera suivie ici, avec ce qui vient ensuite.',
  begun: 'Suivies',
  offered: 'Dans les documents',
  steps_one: '{{count}} étape',
  steps_other: '{{count}} étapes',
  stop: 'Ne plus suivre',
  others: 'Les autres procédures',
  isDone: 'Faite',
  last: 'Dernière étape faite : {{day}}.',
  finished: 'Toutes les étapes sont faites.',
} as const
