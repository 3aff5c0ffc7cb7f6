/** Names of the closed lists of the workbook. They are the page's own, which a test holds together. */
import type { Bilingual } from '../../../content/schema/common.ts'

const pair = (fr: string, en: string): Bilingual => ({ fr, en })

export const kindNames = {
  firm: pair('Entreprise', 'Firm'),
  association: pair('Association ou réseau', 'Association or network'),
  support: pair('Structure d’appui', 'Support organisation'),
  training: pair('Recherche et formation', 'Research and training'),
  finance: pair('Banque ou financeur', 'Bank or funder'),
  authority: pair('Pouvoirs publics', 'Public authority'),
  buyer: pair('Client ou acheteur', 'Customer or buyer'),
  supplier: pair('Fournisseur', 'Input supplier'),
  other: pair('Autre', 'Other'),
} as const

export const linkNames = {
  trade: pair('Vente ou achat', 'Sale or purchase'),
  cooperation: pair('Coopération', 'Cooperation'),
  information: pair('Information', 'Information'),
  finance: pair('Financement', 'Finance'),
  training: pair('Formation ou conseil', 'Training or advice'),
  authority: pair('Autorité', 'Authority'),
  conflict: pair('Conflit', 'Conflict'),
} as const

export const strengthNames = [
  pair('Occasionnel', 'Occasional'),
  pair('Régulier', 'Regular'),
  pair('Étroit', 'Close'),
] as const

export const whereNames = {
  inside: pair('Dans le cluster', 'Inside the cluster'),
  outside: pair('Hors du cluster', 'Outside the cluster'),
  both: pair('Dedans et dehors', 'Inside and outside'),
} as const

export const statusNames = {
  idea: pair('Idée', 'Idea'),
  agreed: pair('Décidée', 'Agreed'),
  'under-way': pair('En cours', 'Under way'),
  done: pair('Faite', 'Done'),
  dropped: pair('Abandonnée', 'Dropped'),
} as const

export const dimensionNames = {
  extension: pair('Extension', 'Extension'),
  efficiency: pair('Efficience', 'Efficiency'),
  effectiveness: pair('Efficacité', 'Effectiveness'),
  durability: pair('Durabilité', 'Sustainability'),
} as const

export const levelNames = {
  inputs: pair('Moyens', 'Inputs'),
  activities: pair('Activités', 'Activities'),
  outputs: pair('Réalisations', 'Outputs'),
  outcomes: pair('Résultats', 'Outcomes'),
  impact: pair('Impact', 'Impact'),
} as const

export const directionNames = {
  up: pair('quand il monte', 'when it rises'),
  down: pair('quand il baisse', 'when it falls'),
  none: pair('sans sens', 'neither way'),
} as const

export const stateNames = {
  yes: pair('Oui', 'Yes'),
  partly: pair('En partie', 'Partly'),
  no: pair('Non', 'No'),
  unknown: pair('On ne sait pas', 'Not known'),
} as const

export const toolNames = {
  profile: pair('Fiche du cluster', 'Profile'),
  selection: pair('Grille de sélection', 'Selection grid'),
  diagnostic: pair('Diagnostic', 'Diagnostic'),
  actors: pair('Acteurs et carte', 'Actors and map'),
  chain: pair('Chaîne de valeur', 'Value chain'),
  vision: pair('Vision', 'Vision'),
  plan: pair('Plan d’action', 'Action plan'),
  procedures: pair('Procédures suivies', 'Procedures followed'),
  balance: pair('Équilibre des trois axes', 'Balance of the three axes'),
  indicators: pair('Indicateurs', 'Indicators'),
  choices: pair('Choix en faveur des pauvres', 'Pro-poor choices'),
  checks: pair('Auto-contrôles', 'Self-checks'),
  programme: pair('Esquisse de programme', 'Programme sketch'),
  journal: pair('Journal', 'Journal'),
} as const
