/** Routes of the cases. */
import { z } from 'zod'
import { facetKeys, type FacetKey } from '../../../content/filtering/index.ts'
import { Id } from '../../../content/schema/common.ts'
import { CaseCard, CaseEvents, CaseView, CaseVocabulary, ComparisonView } from '../views/index.ts'
import { byId, type Routes } from './route.ts'
import { table, tables } from './table.ts'

/** How many cases stand side by side. */
const mostCompared = 4

const compared = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(Id).min(1).max(mostCompared))
  .refine((ids) => new Set(ids).size === ids.length, 'each case once')

/** The filters as the page's own address has them. */
const filters = Object.fromEntries(facetKeys.map((facet) => [facet, z.string().max(2000).optional()])) as Record<
  FacetKey,
  z.ZodOptional<z.ZodString>
>

export const casesContract = {
  cases: { method: 'get', path: '/api/cases', result: z.array(CaseCard) },
  case: { method: 'get', path: '/api/cases/:id', params: byId, result: CaseView },
  caseVocabulary: { method: 'get', path: '/api/case-vocabulary', result: CaseVocabulary },
  caseEvents: { method: 'get', path: '/api/case-events', result: z.array(CaseEvents) },
  /** The cases that answer to the filters, as a table. */
  caseTable: {
    method: 'get',
    path: '/api/case-table',
    query: z.strictObject({
      ...table,
      ...filters,
      q: z.string().max(200).optional(),
      sort: z.string().max(20).optional(),
    }),
    file: tables,
  },
  /** What was done across what came of it, in the cases that answer to the filters. */
  evidenceTable: {
    method: 'get',
    path: '/api/evidence-table',
    query: z.strictObject({ ...table, ...filters, q: z.string().max(200).optional() }),
    file: tables,
  },
  comparison: {
    method: 'get',
    path: '/api/comparison',
    query: z.strictObject({ ids: compared }),
    result: ComparisonView,
  },
  comparisonTable: {
    method: 'get',
    path: '/api/comparison-table',
    query: z.strictObject({ ...table, ids: compared }),
    file: tables,
  },
} as const satisfies Routes
