/** Routes that read the library. */
import { listCases, readCase } from '../../library/cases.ts'
import { listGoTo, readHome } from '../../library/home.ts'
import { compareProcedures } from '../../library/comparison.ts'
import { readAction, readCompetence, readGuide, readProcedure } from '../../library/method.ts'
import { listSources, readChapter, readPassage, readSource } from '../../library/sources.ts'
import { listTerms, readTerm } from '../../library/terms.ts'
import { listTypologies, readTypology } from '../../library/typologies.ts'
import { search } from '../../search/search.ts'
import type { Implementations } from '../services.ts'

type LibraryRoute =
  | 'home'
  | 'cases'
  | 'case'
  | 'sources'
  | 'source'
  | 'chapter'
  | 'passage'
  | 'typologies'
  | 'typology'
  | 'guide'
  | 'procedure'
  | 'compareProcedures'
  | 'competence'
  | 'action'
  | 'terms'
  | 'term'
  | 'search'
  | 'goTo'

export const libraryRoutes: Implementations<LibraryRoute> = {
  home: (_, { library }) => readHome(library.reader()),
  cases: (_, { library }) => listCases(library.reader()),
  case: ({ params }, { library }) => readCase(library.reader(), params.id),
  sources: (_, { library }) => listSources(library.reader()),
  source: ({ params }, { library }) => readSource(library.reader(), params.id),
  chapter: ({ params, query }, { library }) => readChapter(library.reader(), params.id, query.anchor),
  passage: ({ params, query }, { library }) => readPassage(library.reader(), params.id, query.anchor),
  typologies: (_, { library }) => listTypologies(library.reader()),
  typology: ({ params }, { library }) => readTypology(library.reader(), params.id),
  guide: (_, { library }) => readGuide(library.reader()),
  procedure: ({ params }, { library }) => readProcedure(library.reader(), params.id),
  compareProcedures: ({ query }, { library }) => compareProcedures(library.reader(), query.procedures),
  competence: ({ params }, { library }) => readCompetence(library.reader(), params.id),
  action: ({ params }, { library }) => readAction(library.reader(), params.id),
  terms: (_, { library }) => listTerms(library.reader()),
  term: ({ params }, { library }) => readTerm(library.reader(), params.id),
  search: ({ query }, { library }) => search(library.reader(), query.q, query),
  goTo: (_, { library }) => listGoTo(library.reader()),
}
