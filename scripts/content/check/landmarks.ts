/** Checks that the landmarks of each original were made with the alignment that is there, and from its text where it is there. */
import { isDeepStrictEqual } from 'node:util'
import { alignmentChecksum, makeLandmarks } from '../../../electron/aligning/landmarks.ts'
import type { Content } from '../load.ts'
import { start, type Report } from '../problems.ts'

/** @param texts the originals that are there, by source */
export function checkLandmarks({ aligning }: Content, texts: ReadonlyMap<string, string>, report: Report): void {
  for (const [source, { alignment, landmarks }] of aligning) {
    const text = texts.get(source)
    const fresh =
      landmarks &&
      landmarks.value.alignment === alignmentChecksum(alignment.value) &&
      (text === undefined || isDeepStrictEqual(landmarks.value, makeLandmarks(text, alignment.value)))
    if (!fresh)
      report.add(
        alignment.file,
        start,
        'landmarks-stale',
        'landmarks.yaml was not made with this alignment; make it with "npm run landmarks", which needs the text of the original',
      )
  }
}
