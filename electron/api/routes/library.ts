/** Routes that read the library. */
import { citationView } from '../../exporting/citations/index.ts'
import { citeEntry } from '../../exporting/citations/entries.ts'
import { readCited } from '../../exporting/citations/read.ts'
import { matrixSheets } from '../../exporting/matrix.ts'
import { listActions, readAction } from '../../library/actions.ts'
import { listGoTo, readHome } from '../../library/home.ts'
import { compareProcedures } from '../../library/comparison.ts'
import { readCompetence, readGuide, readProcedure } from '../../library/method.ts'
import { readMap } from '../../library/neighbourhood.ts'
import { listSources, readChapter, readPassage, readSource } from '../../library/sources.ts'
import { listTerms, readTerm } from '../../library/terms.ts'
import { listTypologies, readTypology } from '../../library/typologies.ts'
import { listNotes } from '../../notebook/notes.ts'
import { libraryOrigin } from '../../search/library.ts'
import { search } from '../../search/search.ts'
import type { Implementations } from '../services.ts'
import { toFile } from './table-file.ts'

type LibraryRoute =
  | 'home'
  | 'sources'
  | 'source'
  | 'chapter'
  | 'passage'
  | 'citation'
  | 'entryCitation'
  | 'typologies'
  | 'typology'
  | 'typologyTable'
  | 'guide'
  | 'procedure'
  | 'compareProcedures'
  | 'competence'
  | 'actions'
  | 'action'
  | 'terms'
  | 'term'
  | 'map'
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
  entryCitation: ({ params: { kind, id }, query: { part, language } }, { library, notebook, version }) =>
    citeEntry(library.reader(), { kind, id, part }, { version, year: notebook.clock().getFullYear() }, language),
  typologies: (_, { library }) => listTypologies(library.reader()),
  typology: ({ params }, { library }) => readTypology(library.reader(), params.id),
  typologyTable: ({ params: { id }, query }, { library, notebook, office }) => {
    const made = notebook.clock()
    const sheets = matrixSheets(library.reader(), id, query.language, made)
    return toFile(sheets, query, { fr: id, en: id }, made, office)
  },
  guide: (_, { library }) => readGuide(library.reader()),
  procedure: ({ params }, { library }) => readProcedure(library.reader(), params.id),
  compareProcedures: ({ query }, { library }) => compareProcedures(library.reader(), query.procedures),
  competence: ({ params }, { library }) => readCompetence(library.reader(), params.id),
  actions: (_, { library }) => listActions(library.reader()),
  action: ({ params }, { library }) => readAction(library.reader(), params.id),
  terms: (_, { library }) => listTerms(library.reader()),
  term: ({ params }, { library }) => readTerm(library.reader(), params.id),
  map: ({ params }, { library }) => readMap(library.reader(), params.kind, params.id),
  search: async ({ query: { q, ...options } }, { library, notebook, documents }) => {
    const reader = library.reader()
    const origins = await documents.origins(libraryOrigin(reader))
    return search(reader, q, { ...options, notes: notebook.read(listNotes, []), documents: origins })
  },
  goTo: (_, { library }) => listGoTo(library.reader()),
}
