/** A case: a cluster, network or programme that the documents tell of. */
import { z } from 'zod'
import { Bilingual, Citations, CitationTarget, Country, Edtf, Id, Qualifier, SummarisedProse } from './common.ts'

const Figure = z
  .strictObject({
    /** Permanent within the case. */
    id: Id,
    /** What is counted, e.g. "firms in the cluster". */
    label: Bilingual,
    /** The number, or the two ends of a range. */
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    /** Id in vocabularies/units. */
    unit: Id,
    qualifier: Qualifier.optional(),
    /** When it was true, if the document says. */
    date: Edtf.optional(),
    /** The one passage where the value is printed. */
    cite: CitationTarget,
    /** The document's own words, where the value is not printed in digits: "dix-sept", "une dizaine". */
    printed: z.string().optional(),
    note: Bilingual.optional(),
    /** The three to six figures that open the case page. */
    key: z.boolean().default(false),
  })
  .describe('a figure and the passage where it is printed')

const Event = z.strictObject({
  id: Id,
  /** Left out where the document gives no date; then `order` and `dated` stand in. */
  date: Edtf.optional(),
  /** How the document dates it, where it gives no year: "two years later". */
  dated: Bilingual.optional(),
  what: Bilingual,
  cite: Citations,
})

const Actor = z.strictObject({
  id: Id,
  name: Bilingual,
  /** Id in vocabularies/actor-roles. */
  role: Id,
  /** Id of a body, where the actor is one that the library knows. */
  body: Id.optional(),
  /** What the actor is or does here, in a sentence. */
  about: Bilingual.optional(),
  cite: Citations,
})

const Link = z.strictObject({
  from: Id,
  to: Id,
  /** Id in vocabularies/link-kinds. */
  kind: Id,
  about: Bilingual.optional(),
  cite: Citations,
})

/** How solid what is told is; the reasons stand in the prose under {#evidence}. */
export const EvidenceStrength = z.enum(['weak', 'moderate', 'strong'])
export type EvidenceStrength = z.infer<typeof EvidenceStrength>

/** Why a case has no country. */
export const CaseScope = z.enum(['international', 'unknown'])
export type CaseScope = z.infer<typeof CaseScope>

/** content/cases/<id>/case.yaml */
const CaseRecord = z.strictObject({
  id: Id,
  depth: z.enum(['flagship', 'full', 'brief']),
  /** Id in vocabularies/case-kinds. */
  kind: Id,
  /** Ids in places; none where the case is a programme of a whole country. */
  places: z.array(Id).default([]),
  /** None where `scope` says why. */
  countries: z.array(Country).default([]),
  /** Of a case without a country: it is at work in several that the document does not name, or its country is not given. */
  scope: CaseScope.optional(),
  /** Ids in vocabularies/regions, where a case without a country has a part of the world. */
  regions: z.array(Id).default([]),
  /** Ids in vocabularies/sectors. */
  sectors: z.array(Id).min(1),
  /** The years that the document tells of. */
  period: Edtf,
  periodNote: Bilingual.optional(),
  /** Place in the CNUCED typology; the reasons stand in the prose under {#type}. None where it does not apply. */
  type: z.strictObject({ id: Id, cite: Citations }).optional(),
  /** Id in vocabularies/stages: where the case stands between spontaneous growth and supported growth. */
  stage: Id.optional(),
  evidence: z.strictObject({ strength: EvidenceStrength }),
  figures: z.array(Figure).default([]),
  events: z.array(Event).default([]),
  actors: z.array(Actor).default([]),
  links: z.array(Link).default([]),
  /** Ids of actions. */
  interventions: z.strictObject({
    done: z.array(z.strictObject({ action: Id, cite: Citations })).default([]),
    wanted: z.array(z.strictObject({ action: Id, cite: Citations })).default([]),
  }),
  /** Ids in vocabularies/results. */
  results: z.array(z.strictObject({ result: Id, cite: Citations })).default([]),
  /** Ids of discrepancies between documents that touch the case. */
  discrepancies: z.array(Id).default([]),
  /** Ids of procedures that the case follows or illustrates. */
  procedures: z.array(Id).default([]),
  /** Every passage that tells of the case. */
  sources: z.array(CitationTarget).min(1),
  /** What a reader would ask and the documents do not say. */
  notDocumented: z.array(Bilingual).default([]),
})
export const Case = CaseRecord.refine(({ countries, scope }) => (countries.length === 0) === (scope !== undefined), {
  path: ['countries'],
  error: 'a case has its countries, or a scope that says why it has none: "international" or "unknown"',
})
export type Case = z.infer<typeof Case>

/** Front matter of content/cases/<id>/<language>.md */
export const CaseProse = SummarisedProse

/** The parts of a case's story, in order; a flagship has them all. */
export const caseSections = [
  'context',
  'actors',
  'story',
  'results',
  'lessons',
  'type',
  'evidence',
  'teaching-note',
] as const
