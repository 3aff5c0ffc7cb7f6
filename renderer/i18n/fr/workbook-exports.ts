export const workbookExports = {
  open: 'Exporter…',
  title: 'Exporter le dossier',
  back: 'Retour au dossier',
  report: {
    name: 'Rapport de diagnostic (DOCX)',
    what: 'Pour le relire et le compléter avec les acteurs, dans Word ou LibreOffice',
  },
  plan: { name: 'Plan d’action (DOCX)', what: 'Pour en débattre et l’adopter : actions, budget, indicateurs' },
  dossier: {
    name: 'Tout le dossier (DOCX)',
    what: 'Pour le reprendre dans un texte à vous : chaque outil, champ par champ',
  },
  tables: { name: 'Plan et indicateurs (XLSX)', what: 'Pour calculer, trier et suivre dans un tableur' },
  survey: {
    name: 'Questionnaire d’entretien (XLSForm)',
    what: 'Pour mener les entretiens sur le terrain avec un téléphone, par KoboToolbox ou ODK',
  },
  paper: { name: 'Tout le dossier, à imprimer ou en PDF', what: 'Pour le lire sur papier ou l’archiver' },
  whole: {
    name: 'Dossier complet (JSON)',
    what: 'Pour le rouvrir dans Grappe sur un autre ordinateur, sans rien perdre',
  },
} as const
