/** The words that stand in exported files: heads of columns, names of tabs. */
import type { Bilingual } from '../../content/schema/common.ts'
import type { EvidenceStrength } from '../../content/schema/index.ts'
import type { FacetKey } from '../../content/filtering/index.ts'
import type { Criterion } from '../api/views/index.ts'

export const facetNames: Readonly<Record<FacetKey, Bilingual>> = {
  region: { fr: 'Région du monde', en: 'Part of the world' },
  country: { fr: 'Pays', en: 'Country' },
  place: { fr: 'Lieu', en: 'Place' },
  sector: { fr: 'Secteur', en: 'Sector' },
  kind: { fr: 'Genre', en: 'Kind' },
  type: { fr: 'Type de groupement', en: 'Type of cluster' },
  stage: { fr: 'Phase', en: 'Phase' },
  role: { fr: 'Rôles des acteurs', en: 'Roles of actors' },
  intervention: { fr: 'Actions menées', en: 'Actions carried out' },
  result: { fr: 'Résultats rapportés', en: 'Reported results' },
  source: { fr: 'Documents', en: 'Documents' },
  depth: { fr: 'Étendue', en: 'Depth' },
  evidence: { fr: 'Solidité des preuves', en: 'Strength of evidence' },
}

export const columnNames = {
  title: { fr: 'Cas', en: 'Case' },
  summary: { fr: 'En une phrase', en: 'In a sentence' },
  period: { fr: 'Période', en: 'Period' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'À', en: 'To' },
  size: { fr: 'Nombre d’entreprises', en: 'Number of firms' },
  latitude: { fr: 'Latitude', en: 'Latitude' },
  longitude: { fr: 'Longitude', en: 'Longitude' },
  id: { fr: 'Identifiant', en: 'Identifier' },
  criterion: { fr: 'Critère', en: 'Criterion' },
  agreement: { fr: 'Accord', en: 'Agreement' },
  domain: { fr: 'Domaine', en: 'Domain' },
  characteristic: { fr: 'Caractéristique', en: 'Characteristic' },
} as const satisfies Record<string, Bilingual>

export const criterionNames: Readonly<Record<Criterion, Bilingual>> = {
  place: { fr: 'Lieu', en: 'Place' },
  sector: { fr: 'Secteur', en: 'Sector' },
  kind: { fr: 'Genre', en: 'Kind' },
  period: { fr: 'Période', en: 'Period' },
  size: { fr: 'Taille', en: 'Size' },
  type: { fr: 'Type de groupement', en: 'Type of cluster' },
  stage: { fr: 'Phase', en: 'Phase' },
  evidence: { fr: 'Solidité des preuves', en: 'Strength of evidence' },
  figures: { fr: 'Chiffres clés', en: 'Key figures' },
  actors: { fr: 'Acteurs', en: 'Actors' },
  done: { fr: 'Actions menées', en: 'Actions carried out' },
  wanted: { fr: 'Actions souhaitées', en: 'Actions wanted' },
  results: { fr: 'Résultats rapportés', en: 'Reported results' },
  gaps: { fr: 'Ce que les documents ne disent pas', en: 'What the documents do not say' },
}

export const strengthNames = {
  strong: { fr: 'Preuves solides', en: 'Strong evidence' },
  moderate: { fr: 'Preuves moyennes', en: 'Moderate evidence' },
  weak: { fr: 'Preuves faibles', en: 'Weak evidence' },
} as const satisfies Record<EvidenceStrength, Bilingual>

export const agreementNames = {
  same: { fr: 'identique', en: 'same' },
  part: { fr: 'en partie', en: 'in part' },
  unlike: { fr: 'différent', en: 'different' },
} as const satisfies Record<string, Bilingual>

export const exportWords = {
  cases: { fr: 'Cas', en: 'Cases' },
  comparison: { fr: 'Comparaison', en: 'Comparison' },
  evidence: { fr: 'Carte des preuves', en: 'Evidence map' },
  crossings: { fr: 'Croisements', en: 'Crossings' },
  matrix: { fr: 'Matrice', en: 'Matrix' },
  about: { fr: 'À propos', en: 'About' },
  what: { fr: 'Ce que c’est', en: 'What this is' },
  value: { fr: 'Valeur', en: 'Value' },
  made: { fr: 'Établi le', en: 'Made on' },
  count: { fr: 'Nombre de cas', en: 'Number of cases' },
  words: { fr: 'Mots cherchés', en: 'Words looked for' },
  everything: { fr: 'aucun filtre : tous les cas', en: 'no filter: all cases' },
  filters: { fr: 'Filtres', en: 'Filters' },
  none: { fr: 'non documenté', en: 'not documented' },
  edition: { fr: 'Édition de la bibliothèque', en: 'Edition of the library' },
  rights: { fr: 'Droits', en: 'Rights' },
  licence: {
    fr: 'Textes et données de Grappe, CC BY 4.0 ; les documents cités appartiennent à leurs éditeurs.',
    en: 'Texts and data of Grappe, CC BY 4.0; the documents cited belong to their publishers.',
  },
} as const satisfies Record<string, Bilingual>
