/** What is to be cited, from the library. */
import type { Reader } from '../../library/shared.ts'
import { readPassageWords } from '../../library/sources.ts'
import type { Cited } from './work.ts'

/**
 * A document as it is cited, or the passage of it that is meant.
 * @throws GrappeError not-found
 */
export function readCited(reader: Reader, id: string, anchor?: string): Cited {
  const { record } = reader.get('source', id)
  if (anchor === undefined) return { id, csl: record.csl }
  // Also where nothing is restated yet: the passage is there to be cited.
  readPassageWords(reader, id, anchor)
  return { id, csl: record.csl, passage: { anchor, locator: reader.citation(`${id}#${anchor}`).locator } }
}
