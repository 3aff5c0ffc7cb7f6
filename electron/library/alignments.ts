/** By what the library recognises a file as an original, and which originals came with it. */
import type { AlignmentRow } from '../../content/database.ts'
import type { Alignment, Landmarks } from '../../content/schema/index.ts'
import type { Reader } from './shared.ts'

export interface KnownOriginal {
  readonly source: string
  readonly alignment: Alignment
  readonly landmarks: Landmarks
}

/** Of each document that has them. */
export function listKnownOriginals(reader: Reader): readonly KnownOriginal[] {
  return reader.once('alignments', () =>
    reader.db
      .all<AlignmentRow>('alignment.list', 'SELECT source, alignment, landmarks FROM alignment ORDER BY source')
      // Written by the build from records that their schemas accepted.
      .map(({ source, alignment, landmarks }) => ({
        source,
        alignment: JSON.parse(alignment) as Alignment,
        landmarks: JSON.parse(landmarks) as Landmarks,
      })),
  )
}

export function findKnownOriginal(reader: Reader, source: string): KnownOriginal | undefined {
  return listKnownOriginals(reader).find((one) => one.source === source)
}

/** How many passages of each document have their original in the library itself; a document with none is not there. */
export function countPackaged(reader: Reader): ReadonlyMap<string, number> {
  return reader.once('originals.counts', () => {
    const rows = reader.db.all<{ source: string; passages: number }>(
      'original.counts',
      'SELECT source, count(*) AS passages FROM original GROUP BY source',
    )
    return new Map(rows.map(({ source, passages }) => [source, passages]))
  })
}

/** The anchors of a document, in its order. */
export function listAnchors(reader: Reader, source: string): ReadonlySet<string> {
  const rows = reader.db.all<{ anchor: string }>(
    'passage.anchors',
    'SELECT anchor FROM passage WHERE source = ? ORDER BY position',
    source,
  )
  return new Set(rows.map(({ anchor }) => anchor))
}
