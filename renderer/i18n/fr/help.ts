export const help = {
  lead: 'L’essentiel pour se servir de Grappe.',
  what: {
    title: 'Ce que c’est',
    body: 'Grappe ouvre cinq documents fondateurs sur les grappes de petites entreprises. Leur contenu est reformulé dans nos mots, passage par passage, en français et en anglais. Chaque chiffre et chaque affirmation renvoie au passage d’où il vient.',
  },
  cite: {
    title: 'Lire une citation',
    body: 'Un crochet comme [CNUCED 1998, § 24] ouvre le passage sur place, sans quitter la page. De là, un lien mène au passage dans son document.',
  },
  disagree: {
    title: 'Quand les documents se contredisent',
    body: 'Les deux versions restent, chacune avec sa source, et une note neutre les rapproche. Ce qu’aucun document ne dit est marqué comme non documenté : rien n’est complété d’ailleurs.',
  },
  workbook: {
    title: 'L’atelier',
    body: 'Un dossier par cluster, dont les outils partagent les données : la fiche trouve les cas semblables, le rapport de diagnostic reprend acteurs, chaîne et vision, l’équilibre des axes lit le plan. Tout s’enregistre seul ; Ctrl Z annule, et les versions gardent les états passés. Pour voir un dossier rempli, ouvrez l’exemple d’Atuntaqui au bas de la page Atelier. Dans la grille de sélection, tapez les notes et passez d’une case à l’autre avec les flèches.',
  },
  keys: {
    title: 'Le clavier',
    palette: 'Aller partout, tout faire',
    search: 'Rechercher',
    tab: 'Passer d’un élément à l’autre',
    enter: 'Ouvrir',
    escape: 'Fermer ce qui est ouvert',
    help: 'Ouvrir cette aide',
  },
  data: {
    title: 'Où sont vos données',
    body: 'Notes, signets et réglages tiennent dans un seul fichier sur cette machine. Une sauvegarde en est faite chaque jour où vous ouvrez Grappe, et les dix dernières sont gardées à côté.',
    portable:
      'Sur une clé USB : posez un fichier nommé portable.txt à côté du programme, et tout s’écrira dans le dossier data voisin.',
  },
  network: {
    title: 'Sans réseau',
    body: 'Grappe ne demande rien à aucun réseau, jamais. Ce que vous lisez et écrivez ne quitte pas cette machine.',
  },
  rights: {
    title: 'Droits',
    body: 'Les textes de Grappe sont publiés sous licence Creative Commons Attribution 4.0, le logiciel sous licence MIT. Les documents d’origine restent la propriété de leurs éditeurs.',
  },
} as const
