/** Routes of the reader's own clusters, placed in a typology. */
import { z } from 'zod'
import { Id } from '../../../content/schema/common.ts'
import { ClassificationName, SavedAnswers, SavedClassification } from '../views/index.ts'
import type { Routes } from './route.ts'

const classificationId = z.strictObject({ id: z.coerce.number().int().positive() })

export const classificationsContract = {
  /** The last changed first. */
  classifications: { method: 'get', path: '/api/classifications', result: z.array(SavedClassification) },
  addClassification: {
    method: 'post',
    path: '/api/classifications',
    body: z.strictObject({ typology: Id, name: ClassificationName, answers: SavedAnswers }),
    result: SavedClassification,
  },
  changeClassification: {
    method: 'patch',
    path: '/api/classifications/:id',
    params: classificationId,
    body: z.strictObject({ name: ClassificationName.optional(), answers: SavedAnswers.optional() }),
    result: SavedClassification,
  },
  removeClassification: {
    method: 'delete',
    path: '/api/classifications/:id',
    params: classificationId,
    result: SavedClassification,
  },
  /** Puts back what was just removed, under its own id. */
  restoreClassification: {
    method: 'put',
    path: '/api/classifications/:id',
    params: classificationId,
    body: SavedClassification.omit({ id: true }),
    result: SavedClassification,
  },
} as const satisfies Routes
