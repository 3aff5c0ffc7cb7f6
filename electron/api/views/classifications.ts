/** The reader's own clusters, placed in a typology. */
import { z } from 'zod'
import { Id } from '../../../content/schema/index.ts'

/** Answers as they stand in an address, by characteristic: `low..medium`, `organised,innovative`. */
export const SavedAnswers = z
  .record(
    Id,
    z
      .string()
      .regex(/^[a-z0-9-]+(\.\.[a-z0-9-]+|(,[a-z0-9-]+)*)$/)
      .max(400),
  )
  .refine((answers) => Object.keys(answers).length <= 40, 'at most 40 answers')
export type SavedAnswers = z.infer<typeof SavedAnswers>

export const ClassificationName = z.string().trim().min(1).max(120)

const Moment = z.iso.datetime()
export const SavedClassification = z.strictObject({
  id: z.int(),
  typology: Id,
  name: ClassificationName,
  answers: SavedAnswers,
  created: Moment,
  updated: Moment,
})
export type SavedClassification = z.infer<typeof SavedClassification>
