/** How well ranked passages answer judged queries. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Query = z.looseObject({
  id: z.string(),
  class: z.string(),
  query: z.string(),
  judgements: z.record(z.string(), z.number()),
})
export type Query = z.infer<typeof Query>

export interface Judged {
  readonly queries: readonly Query[]
  /** The judged passage that an anchor is part of. */
  readonly passageOf: ReadonlyMap<string, string>
}

/** @returns undefined where the folder has no judged queries */
export function readJudged(folder: string): Judged | undefined {
  const [queries, anchors] = [join(folder, 'queries-dev.json'), join(folder, 'anchor-to-passage.json')]
  if (!existsSync(queries) || !existsSync(anchors)) return undefined
  const folded = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(anchors, 'utf8')))
  return {
    queries: z.array(Query).parse(JSON.parse(readFileSync(queries, 'utf8'))),
    passageOf: new Map(Object.entries(folded)),
  }
}

/** How many results count. */
const counted = 10

const gain = (grades: readonly number[]) =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

/** nDCG of the first ten: the gain is 2^grade - 1, the discount the logarithm of the place. */
export function ndcg({ judgements }: Query, results: readonly string[], passageOf: Judged['passageOf']): number {
  const passages = [...new Set(results.flatMap((anchor) => passageOf.get(anchor) ?? []))].slice(0, counted)
  const ideal = Object.values(judgements)
    .toSorted((a, b) => b - a)
    .slice(0, counted)
  return gain(passages.map((passage) => judgements[passage] ?? 0)) / gain(ideal)
}
