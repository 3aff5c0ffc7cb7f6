/** Routes that read the library. */
import { citationView } from '../../exporting/citations/index.ts'
import { readCited } from '../../exporting/citations/read.ts'
import { listGoTo, readHome } from '../../library/home.ts'
import { readAction, readCompetence, readGuide, readProcedure } from '../../library/method.ts'
import { listSources, readChapter, readPassage, readSource } from '../../library/sources.ts'
import { listTerms, readTerm } from '../../library/terms.ts'
import { listTypologies, readTypology } from '../../library/typologies.ts'
import { search } from '../../search/search.ts'
import type { Implementations } from '../services.ts'

type LibraryRoute =
  | 'home'
  | 'sources'
  | 'source'
  | 'chapter'
  | 'passage'
  | 'citation'
  | 'typologies'
  | 'typology'
  | 'guide'
  | 'procedure'
  | 'competence'
  | 'action'
  | 'terms'
  | 'term'
  | 'search'
  | 'goTo'

export const libraryRoutes: Implementations<LibraryRoute> = {
  home: (_, { library }) => readHome(library.reader()),
  sources: (_, { library }) => listSources(library.reader()),
  source: ({ params }, { library }) => readSource(library.reader(), params.id),
  chapter: ({ params, query }, { library }) => readChapter(library.reader(), params.id, query.anchor),
  passage: ({ params, query }, { library }) => readPassage(library.reader(), params.id, query.anchor),
  citation: ({ params, query }, { library }) =>
    citationView(readCited(library.reader(), params.id, query.anchor), query.language),
  typologies: (_, { library }) => listTypologies(library.reader()),
  typology: ({ params }, { library }) => readTypology(library.reader(), params.id),
  guide: (_, { library }) => readGuide(library.reader()),
  procedure: ({ params }, { library }) => readProcedure(library.reader(), params.id),
  competence: ({ params }, { library }) => readCompetence(library.reader(), params.id),
  action: ({ params }, { library }) => readAction(library.reader(), params.id),
  terms: (_, { library }) => listTerms(library.reader()),
  term: ({ params }, { library }) => readTerm(library.reader(), params.id),
  search: ({ query }, { library }) => search(library.reader(), query.q, query),
  goTo: (_, { library }) => listGoTo(library.reader()),
}
