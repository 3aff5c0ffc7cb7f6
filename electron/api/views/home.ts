/** What the opening page shows. */
import { z } from 'zod'
import { CaseCard } from './cases.ts'

export const HomeView = z.strictObject({
  edition: z.string(),
  counts: z.strictObject({
    sources: z.int(),
    passages: z.int(),
    cases: z.int(),
    types: z.int(),
    actions: z.int(),
    stages: z.int(),
    terms: z.int(),
  }),
  cases: z.array(CaseCard),
})
export type HomeView = z.infer<typeof HomeView>
