/** What the search can find, in the order in which it is offered: one list, to which a new kind is added with the names that people type. */
import type { Bilingual } from '../../content/schema/common.ts'

interface KindNames {
  readonly name: Bilingual
  /** Other names in either language. */
  readonly also: readonly string[]
}

export const kindNames: Readonly<Record<string, KindNames>> = {
  passage: { name: { fr: 'passages', en: 'passages' }, also: ['passage', 'texte', 'text', 'paragraphe', 'paragraph'] },
  case: { name: { fr: 'cas', en: 'cases' }, also: ['case', 'exemple', 'example'] },
  typology: { name: { fr: 'typologies', en: 'typologies' }, also: ['typologie', 'typology'] },
  procedure: {
    name: { fr: 'étapes', en: 'steps' },
    also: ['etape', 'step', 'procedure', 'methode', 'method', 'guide'],
  },
  competence: { name: { fr: 'compétences', en: 'competences' }, also: ['competence', 'skill', 'skills'] },
  action: { name: { fr: 'actions', en: 'actions' }, also: ['action'] },
  term: { name: { fr: 'termes', en: 'terms' }, also: ['terme', 'term', 'glossaire', 'glossary', 'definition'] },
  body: { name: { fr: 'organismes', en: 'bodies' }, also: ['organisme', 'body', 'institution', 'institutions'] },
  person: { name: { fr: 'personnes', en: 'people' }, also: ['personne', 'person', 'auteur', 'author'] },
  reference: { name: { fr: 'références', en: 'references' }, also: ['reference', 'bibliographie', 'bibliography'] },
  question: { name: { fr: 'questions', en: 'questions' }, also: ['question', 'quiz'] },
  indicator: { name: { fr: 'indicateurs', en: 'indicators' }, also: ['indicateur', 'indicator'] },
  model: { name: { fr: 'modèles', en: 'models' }, also: ['modele', 'model', 'outil', 'tool'] },
  module: { name: { fr: 'modules', en: 'modules' }, also: ['module'] },
  note: { name: { fr: 'notes', en: 'notes' }, also: ['note'] },
  document: {
    name: { fr: 'mes documents', en: 'my documents' },
    also: ['document', 'documents', 'import', 'imports', 'documents importés', 'imported documents'],
  },
}

const order = Object.keys(kindNames)

/** The place of a kind among the others; one that is not listed comes last. */
export function placeOfKind(kind: string): number {
  const place = order.indexOf(kind)
  return place < 0 ? order.length : place
}
