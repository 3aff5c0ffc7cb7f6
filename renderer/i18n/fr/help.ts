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
  reader: {
    title: 'Lire un document',
    body: 'Sélectionnez des mots : une barre propose quatre couleurs, une note, la citation et la copie. Au clavier, « Surligner » à côté d’un passage choisit une phrase, que les flèches déplacent. Un surlignage garde ses mots et se retrouve quand la bibliothèque change ; s’il ne se retrouve pas, il reste sous le passage et dans Mes notes. Les mots soulignés de pointillés ont leur définition dans le glossaire. « Citer » donne la référence en texte, BibTeX, RIS et CSL-JSON. « Imprimer » prend un chapitre ou tout le document, avec ou sans vos marques.',
  },
  cases: {
    title: 'Chercher et comparer des cas',
    body: 'Cochez des filtres : le nombre à côté de chacun dit combien de cas il laisse. L’adresse garde vos choix, et « Mes filtres » les enregistre. « Exporter » donne le tableau en XLSX ou en CSV. Le petit bouton à colonnes d’une fiche ou d’une ligne met le cas de côté ; la barre au bas de la page en compare jusqu’à quatre.',
    like: 'Deux cas sont dits proches selon leur secteur, leur type, leurs actions, leur lieu, leur taille, leurs résultats, leur phase et les rôles de leurs acteurs. Ce qui n’est connu que de l’un compte contre la ressemblance.',
  },
  disagree: {
    title: 'Quand les documents se contredisent',
    body: 'Les deux versions restent, chacune avec sa source, et une note neutre les rapproche. Ce qu’aucun document ne dit est marqué comme non documenté : rien n’est complété d’ailleurs.',
  },
  keys: {
    title: 'Le clavier',
    palette: 'Aller partout, tout faire',
    search: 'Rechercher',
    find: 'Chercher dans le chapitre ouvert',
    marks: 'Surligner les mots choisis, noter, citer',
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
