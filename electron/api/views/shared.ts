/** What several views share: names, citations, sections of prose, and what can be linked to. */
import { z } from 'zod'
import { Bilingual, Discrepancy, Id } from '../../../content/schema/index.ts'

/** An entry of a vocabulary, or a record, by its id and name. */
export const Named = z.strictObject({ id: z.string(), name: Bilingual })
export type Named = z.infer<typeof Named>

/** A citation with what it prints. */
export const Citation = z.strictObject({ source: Id, anchor: z.string(), short: Bilingual, locator: Bilingual })
export type Citation = z.infer<typeof Citation>

/** A section of prose; the HTML was sanitised when the library was built. */
export const Section = z.strictObject({ id: z.string(), heading: BilingualOrEmpty(), html: Bilingual })
export type Section = z.infer<typeof Section>

export function BilingualOrEmpty() {
  return z.strictObject({ fr: z.string(), en: z.string() })
}

/** Whatever can be linked to: its kind, the record, and the part of it (a section, an anchor, a step) or ''. */
export const Target = z.strictObject({
  kind: z.enum([
    'passage',
    'source',
    'case',
    'typology',
    'procedure',
    'competence',
    'action',
    'term',
    'model',
    'indicator',
    'body',
    'person',
    'reference',
    'module',
    'question',
  ]),
  item: z.string(),
  part: z.string(),
})
export type Target = z.infer<typeof Target>

/** A point on which passages do not agree, with what each says. */
export const DiscrepancyView = Discrepancy.omit({ positions: true }).extend({
  positions: z.array(z.strictObject({ says: Bilingual, cite: Citation })),
})
export type DiscrepancyView = z.infer<typeof DiscrepancyView>

/** A type of a typology, as a badge shows it. */
export const ClusterType = z.strictObject({ id: Id, name: Bilingual, letter: z.string() })
