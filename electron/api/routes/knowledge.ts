/** Routes of models, indicators, bodies, people, references, and of the animator's path. */
import { listBodies, listPeople, listReferences, readBody, readPerson } from '../../library/named.ts'
import { listModules, listQuestions, readModule, readQuestion } from '../../library/learning.ts'
import { listDiagrams, listIndicators, listModels, readModel } from '../../library/models.ts'
import type { knowledgeContract } from '../contract/knowledge.ts'
import type { learningContract } from '../contract/learning.ts'
import type { Implementations } from '../services.ts'

type KnowledgeRoute = keyof typeof knowledgeContract | keyof typeof learningContract

export const knowledgeRoutes: Implementations<KnowledgeRoute> = {
  vocabulary: ({ params }, { library }) => library.reader().vocabulary(params.name),
  models: (_, { library }) => listModels(library.reader()),
  model: ({ params }, { library }) => readModel(library.reader(), params.id),
  indicators: (_, { library }) => listIndicators(library.reader()),
  bodies: (_, { library }) => listBodies(library.reader()),
  body: ({ params }, { library }) => readBody(library.reader(), params.id),
  people: (_, { library }) => listPeople(library.reader()),
  person: ({ params }, { library }) => readPerson(library.reader(), params.id),
  references: (_, { library }) => listReferences(library.reader()),
  diagrams: (_, { library }) => listDiagrams(library.reader()),
  modules: (_, { library }) => listModules(library.reader()),
  module: ({ params }, { library }) => readModule(library.reader(), params.id),
  questions: ({ query }, { library }) => listQuestions(library.reader(), query.module),
  question: ({ params }, { library }) => readQuestion(library.reader(), params.id),
}
