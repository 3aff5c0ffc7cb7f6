/** Routes of what the documents set out or name: models, indicators, bodies, people, references. */
import { z } from 'zod'
import { vocabularyNames } from '../../../content/schema/index.ts'
import {
  BodyCard,
  BodyView,
  DiagramView,
  IndicatorView,
  KnowledgeCounts,
  ModelCard,
  ModelIndexEntry,
  ModelView,
  Named,
  PersonCard,
  PersonView,
  ReferencesToFile,
  ReferenceView,
  TextFile,
} from '../views/index.ts'
import { byId, type Routes } from './route.ts'

export const knowledgeContract = {
  knowledge: { method: 'get', path: '/api/knowledge', result: KnowledgeCounts },
  /** A closed list that records and forms choose from. */
  vocabulary: {
    method: 'get',
    path: '/api/vocabularies/:name',
    params: z.strictObject({ name: z.enum(vocabularyNames) }),
    result: z.array(Named),
  },
  models: { method: 'get', path: '/api/models', result: z.array(ModelCard) },
  model: { method: 'get', path: '/api/models/:id', params: byId, result: ModelView },
  /** Every model of the documents, and where it is held as data. */
  modelIndex: { method: 'get', path: '/api/model-index', result: z.array(ModelIndexEntry) },
  indicators: { method: 'get', path: '/api/indicators', result: z.array(IndicatorView) },
  bodies: { method: 'get', path: '/api/bodies', result: z.array(BodyCard) },
  body: { method: 'get', path: '/api/bodies/:id', params: byId, result: BodyView },
  people: { method: 'get', path: '/api/people', result: z.array(PersonCard) },
  person: { method: 'get', path: '/api/people/:id', params: byId, result: PersonView },
  references: { method: 'get', path: '/api/references', result: z.array(ReferenceView) },
  /** Works as one file for a reference manager; ids that the library does not have are left out. */
  referencesFile: {
    method: 'post',
    path: '/api/references/file',
    body: ReferencesToFile,
    result: TextFile,
  },
  diagrams: { method: 'get', path: '/api/diagrams', result: z.array(DiagramView) },
} as const satisfies Routes
