/** What can be cited: a document, a passage, an entry of Grappe or a part of it. */
import type { CitableKind } from '../../electron/api/views/index.ts'

interface Named {
  /** "CNUCED 1998, § 24" */
  readonly what: string
}

/** A document, or a passage of it. */
interface DocumentToCite extends Named {
  readonly source: string
  readonly anchor?: string
}

/** An entry of Grappe, or a part of it. */
export interface EntryToCite extends Named {
  readonly kind: CitableKind
  readonly id: string
  readonly part?: string
}

export type ToCite = DocumentToCite | EntryToCite
