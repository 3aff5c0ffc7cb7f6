/** Recognises an original in a file and cuts it into its passages. */
import { withoutHeads, type Copy } from './copy.ts'
import { extract } from './extract.ts'
import { locate } from './locate.ts'
import { mendOriginal } from './mend.ts'
import { plainChecksum, plainText } from './plain.ts'
import { lettersOf, planOf, type Reference } from './reference.ts'

export interface Aligned {
  readonly source: string
  /** By its lines, which are those that were counted, or by landmarks. */
  readonly how: 'lines' | 'landmarks'
  /** Anchor and text. */
  readonly passages: ReadonlyMap<string, string>
}

/** The original whose very text this is, whatever saving it again has changed. @param text decoded */
export function alignByLines(text: string, references: readonly Reference[]): Aligned | undefined {
  const checksum = plainChecksum(text)
  const reference = references.find(({ landmarks }) => landmarks.plain === checksum)
  return (
    reference && {
      source: reference.source,
      how: 'lines',
      passages: mendOriginal(plainText(text), reference.alignment),
    }
  )
}

/** Words with a hyphen of their own, as the alignments tell. */
function hyphensOf(references: readonly Reference[]): string[] {
  const words = references.flatMap(({ alignment }) => [...alignment.trueHyphens, ...Object.values(alignment.words)])
  return [...new Set(words.filter((word) => word.includes('-')).map((word) => word.toLowerCase()))]
}

/** The share of its letters that must be found for a file to be a copy of an original, and how many passages. */
const [recognisable, fewest] = [0.25, 2]

/** The passages of one original in a copy, and which share of it they are. */
function search(reference: Reference, copies: readonly Copy[], hyphens: readonly string[]) {
  const plan = planOf(reference)
  // A running head parts what belongs together; a line that comes back can be the document's own, too.
  const [located] = copies.map((copy) => locate(plan, copy)).toSorted((one, other) => other.met - one.met)
  const passages = located ? extract(reference, plan.stretches, located, hyphens) : new Map<string, string>()
  const owned = plan.stretches.filter(({ of }) => of !== undefined)
  const shown = owned.filter(({ of }) => passages.has(of ?? ''))
  return { source: reference.source, passages, share: lettersOf(shown) / lettersOf(owned) }
}

/** The original most of which is found in a copy; undefined where too little is. */
export function alignByLandmarks(copy: Copy, references: readonly Reference[]): Aligned | undefined {
  const hyphens = hyphensOf(references)
  const headless = withoutHeads(copy)
  const copies = headless ? [copy, headless] : [copy]
  const [best] = references
    .map((reference) => search(reference, copies, hyphens))
    .toSorted((one, other) => other.share - one.share)
  if (!best || best.share < recognisable || best.passages.size < fewest) return undefined
  return { source: best.source, how: 'landmarks', passages: best.passages }
}
