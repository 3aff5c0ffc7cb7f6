/** What several views share: what can be linked to, and texts that may be empty. */
import { z } from 'zod'

export function BilingualOrEmpty() {
  return z.strictObject({ fr: z.string(), en: z.string() })
}

/** Whatever can be linked to: its kind, the record, and the part of it (a section, an anchor, a step) or ''. */
export const Target = z.strictObject({
  kind: z.enum(['passage', 'source', 'case', 'typology', 'procedure', 'competence', 'action', 'term']),
  item: z.string(),
  part: z.string(),
})
export type Target = z.infer<typeof Target>
