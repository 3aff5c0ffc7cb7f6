/** Routes of models, indicators, bodies, people, references, and of the animator's path. */
import { printedWork, worksFile } from '../../exporting/citations/works.ts'
import { listBodies, listPeople, listReferences, readBody, readPerson } from '../../library/named.ts'
import { listModules, listQuestionCards, listQuestions, readModule, readQuestion } from '../../library/learning.ts'
import {
  countKnowledge,
  listDiagrams,
  listIndicators,
  listModelIndex,
  listModels,
  readModel,
} from '../../library/models.ts'
import type { knowledgeContract } from '../contract/knowledge.ts'
import type { learningContract } from '../contract/learning.ts'
import type { Implementations } from '../services.ts'

type KnowledgeRoute = keyof typeof knowledgeContract | keyof typeof learningContract

export const knowledgeRoutes: Implementations<KnowledgeRoute> = {
  knowledge: (_, { library }) => countKnowledge(library.reader()),
  vocabulary: ({ params }, { library }) => library.reader().vocabulary(params.name),
  models: (_, { library }) => listModels(library.reader()),
  model: ({ params }, { library }) => readModel(library.reader(), params.id),
  modelIndex: (_, { library }) => listModelIndex(library.reader()),
  indicators: (_, { library }) => listIndicators(library.reader()),
  bodies: (_, { library }) => listBodies(library.reader()),
  body: ({ params }, { library }) => readBody(library.reader(), params.id),
  people: (_, { library }) => listPeople(library.reader()),
  person: ({ params }, { library }) => {
    const person = readPerson(library.reader(), params.id)
    return { ...person, works: person.works.map(printedWork) }
  },
  references: (_, { library }) => listReferences(library.reader()).map(printedWork),
  referencesFile: ({ body }, { library }) => worksFile(listReferences(library.reader()), body),
  diagrams: (_, { library }) => listDiagrams(library.reader()),
  modules: (_, { library }) => listModules(library.reader()),
  module: ({ params }, { library }) => readModule(library.reader(), params.id),
  questions: ({ query }, { library }) => listQuestions(library.reader(), query),
  questionCards: ({ query }, { library }) => listQuestionCards(library.reader(), query),
  question: ({ params }, { library }) => readQuestion(library.reader(), params.id),
}
