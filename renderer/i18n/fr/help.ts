export const help = {
  lead: 'L’essentiel pour se servir de Grappe.',
  what: {
    title: 'Ce que c’est',
    body: 'Grappe ouvre cinq documents fondateurs sur les grappes de petites entreprises. Leur contenu est reformulé dans nos mots, passage par passage, en français et en anglais. Chaque chiffre et chaque affirmation renvoie au passage d’où il vient.',
  },
  search: {
    title: 'Chercher',
    body: 'La recherche lit ce que vous tapez dans les deux langues à la fois : une question entière convient. Accents, pluriels, apostrophes et petites fautes ne comptent pas, et chaque résultat dit pourquoi il est là. Guillemets pour des mots exacts, un tiret pour exclure, pays:maroc ou genre:cas pour réduire : la page de recherche l’explique sous la case. Elle retrouve aussi vos notes, et garde les recherches que vous voulez refaire.',
  },
  cite: {
    title: 'Lire une citation',
    body: 'Un crochet comme [CNUCED 1998, § 24] ouvre le passage sur place, sans quitter la page. De là, un lien mène au passage dans son document.',
  },
  reader: {
    title: 'Lire un document',
    body: 'Sélectionnez des mots : une barre propose quatre couleurs, une note, la citation et la copie. Au clavier, « Surligner » à côté d’un passage choisit une phrase, que les flèches déplacent. Un surlignage garde ses mots et se retrouve quand la bibliothèque change ; s’il ne se retrouve pas, il reste sous le passage et dans Mes notes. Les mots soulignés de pointillés ont leur définition dans le glossaire. « Citer » donne la référence en texte, BibTeX, RIS et CSL-JSON ; le même bouton, ou la même marque, se trouve sur les cas, les chiffres, les figures, les modèles et les termes. « BibTeX en ASCII » est pour les anciens programmes. « Imprimer » prend un chapitre ou tout le document, avec ou sans vos marques.',
  },
  cases: {
    title: 'Chercher et comparer des cas',
    body: 'Cochez des filtres : le nombre à côté de chacun dit combien de cas il laisse. L’adresse garde vos choix, et « Mes filtres » les enregistre. « Exporter » donne le tableau en XLSX ou en CSV ; une carte, une chronologie ou la vue « Preuves » se garde aussi en image, avec son titre, ses filtres et ses sources. Dans « Preuves », la barre de chaque carré dit la solidité des preuves de ses cas. Le petit bouton à colonnes d’une fiche ou d’une ligne met le cas de côté ; la barre au bas de la page en compare jusqu’à quatre.',
    like: 'Deux cas sont dits proches selon leur secteur, leur type, leurs actions, leur lieu, leur taille, leurs résultats, leur phase et les rôles de leurs acteurs. Ce qui n’est connu que de l’un compte contre la ressemblance.',
  },
  disagree: {
    title: 'Quand les documents se contredisent',
    body: 'Les deux versions restent, chacune avec sa source, et une note neutre les rapproche. Ce qu’aucun document ne dit est marqué comme non documenté : rien n’est complété d’ailleurs.',
  },
  classify: {
    title: 'Situer votre groupement',
    body: 'Dans Typologies, dix questions rapprochent votre groupement des cinq types. Une fourchette vaut mieux qu’une réponse forcée ; ce que vous ne savez pas n’écarte rien. Le résultat dit ses raisons, ses doutes et ce qui le changerait. Gardé sous un nom, votre groupement devient une colonne de la matrice.',
  },
  workbook: {
    title: 'L’atelier',
    body: 'Un dossier par cluster, dont les outils partagent les données : la fiche trouve les cas semblables, le rapport de diagnostic reprend acteurs, chaîne et vision, l’équilibre des axes lit le plan. Tout s’enregistre seul ; Ctrl Z annule, et les versions gardent les états passés. Pour voir un dossier rempli, ouvrez l’exemple d’Atuntaqui au bas de la page Atelier. Dans la grille de sélection, tapez les notes et passez d’une case à l’autre avec les flèches.',
  },
  learn: {
    title: 'Apprendre et se souvenir',
    body: 'Le guide propose la suite d’après votre auto-évaluation, sinon dans l’ordre du parcours ; rien n’est fermé. Les questions du jour reviennent à mesure que vous les savez : le jour même si elles sont manquées, puis de plus en plus tard. Dans une question à mettre en ordre, les flèches ↑ et ↓ déplacent la ligne où vous êtes.',
  },
  reference: {
    title: 'Les repères',
    body: 'Glossaire, modèles, figures, indicateurs, bibliographie, organismes et personnes\u00A0: chaque chose que les documents nomment ou posent y a une adresse, ses passages et ce qui s’y rattache. La bibliographie, entière ou filtrée, s’exporte en BibTeX, RIS ou CSL-JSON. Sous chaque figure redessinée, «\u00A0La figure en mots\u00A0» dit tout ce que montre le dessin.',
  },
  around: {
    title: 'Aller d’une chose à l’autre',
    body: 'Une action montre les cas qui l’ont menée, souhaitée, ou qui pourraient la mener, la solidité de leurs preuves et les résultats qu’ils rapportent, sans dire qu’elle en est la cause ; un terme, où il sert. « Voir la carte autour » dessine ce qui se trouve à un pas, et la liste à côté dit la même chose.',
  },
  library: {
    title: 'Vos propres documents',
    body: 'Dans Ma bibliothèque, déposez un PDF, un fichier Word, une page HTML, du Markdown ou du texte : Grappe en garde l’original et en lit le texte, que la recherche retrouve aussitôt (genre:document). Un numéro de paragraphe ouvre ses outils : noter, marquer, copier la référence. Le même fichier importé deux fois n’est gardé qu’une fois ; un fichier du même nom peut remplacer l’ancien, et vos notes gardent leurs mots. Un PDF fait d’images doit d’abord passer par une reconnaissance de caractères. C’est là aussi que l’on vérifie ce qui est installé, et que l’on fait ou remet une sauvegarde.',
  },
  packs: {
    title: 'Packs de contenus',
    body: 'Un pack est un fichier .grappe qui réunit des documents préparés par quelqu’un d’autre. Déposez-le dans Ma bibliothèque : Grappe le vérifie, montre qui l’a fait, sa version, ses droits et ce qui changerait ; rien ne change avant « Installer ». Ses documents se lisent, se cherchent et se notent comme les vôtres, mais ne se changent pas à part. Une nouvelle version ne relit que ce qui a changé ; vos notes restent, avec leurs mots. Un document que vous aviez déjà n’est pas doublé et reste à vous. « Retirer le pack » s’annule. Si la vérification nomme des fichiers absents, installez le pack à nouveau. « Faire un pack de mes documents » en prépare un à donner sur une clé.',
  },
  keys: { title: 'Le clavier' },
  data: {
    title: 'Où sont vos données',
    body: 'Notes, signets, dossiers et réglages tiennent dans un seul fichier sur cette machine, le texte de vos documents aussi ; leurs originaux sont dans le dossier « documents » à côté. Une sauvegarde en est faite chaque jour où vous ouvrez Grappe, et les dix dernières sont gardées à côté.',
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
  others: {
    title: 'Logiciels et polices de tiers',
    body: 'Grappe est fait avec ces paquets, chacun sous sa licence ; leurs textes accompagnent le programme.',
    missing: 'La liste n’est pas dans cette copie de Grappe ; la construction de la page la fait.',
  },
} as const
