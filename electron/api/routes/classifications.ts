/** Routes of the reader's own clusters, placed in a typology. */
import { GrappeError } from '../../errors.ts'
import {
  addClassification,
  changeClassification,
  findClassification,
  listClassifications,
  removeClassification,
  restoreClassification,
} from '../../notebook/classifications.ts'
import type { Implementations } from '../services.ts'

type ClassificationRoute =
  'classifications' | 'addClassification' | 'changeClassification' | 'removeClassification' | 'restoreClassification'

function orNotFound<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new GrappeError('not-found', { id: String(id) })
  return value
}

export const classificationRoutes: Implementations<ClassificationRoute> = {
  classifications: (_, { notebook }) => notebook.read(listClassifications, []),
  addClassification: ({ body }, { library, notebook }) => {
    // A typology that is not there would leave a name that opens nowhere.
    library.reader().get('typology', body.typology)
    return notebook.write((db) => addClassification(db, body, notebook.clock()))
  },
  changeClassification: ({ params: { id }, body: { name, answers } }, { notebook }) =>
    notebook.write((db) =>
      orNotFound(
        changeClassification(db, id, { ...(name && { name }), ...(answers && { answers }) }, notebook.clock()),
        id,
      ),
    ),
  removeClassification: ({ params: { id } }, { notebook }) =>
    notebook.write((db) => orNotFound(removeClassification(db, id), id)),
  restoreClassification: ({ params: { id }, body }, { notebook }) =>
    // What is there already is newer than what was removed, and stays.
    notebook.write((db) => findClassification(db, id) ?? restoreClassification(db, id, body)),
}
