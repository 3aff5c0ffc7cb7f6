/** Makes the landmarks of an original: by what its passages are found again in another copy of it. */
import { createHash } from 'node:crypto'
import type { Alignment, Landmarks, LandmarkStretch } from '../../content/schema/index.ts'
import { eachWindow, foldLetters, windowLetters } from './letters.ts'
import { ownLines, withoutMarkup } from './mend.ts'
import { plainChecksum, plainText } from './plain.ts'

/** Letters from one landmark to the next. */
const stride = 60

/** Changes whenever something of an alignment does that the landmarks are made from. */
export const alignmentChecksum = ({ sha256, passages, drop }: Alignment): string =>
  createHash('sha256')
    .update(JSON.stringify([sha256, passages, drop]))
    .digest('hex')

interface Owner {
  readonly of: string
  readonly part: number
}

/** Which passage each line is of, and which part of it. */
function ownersOf(alignment: Alignment): Map<number, Owner> {
  const owners = new Map<number, Owner>()
  for (const anchor of Object.keys(alignment.passages)) {
    let part = 0
    let previous: number | undefined
    for (const line of ownLines(anchor, alignment)) {
      if (previous !== undefined && line !== previous + 1) part++
      owners.set(line, { of: anchor, part })
      previous = line
    }
  }
  return owners
}

/** Lines that follow each other, of one owner, as one text. */
function groupsOf(text: string, alignment: Alignment): { owner: Owner | undefined; text: string }[] {
  const owners = ownersOf(alignment)
  const groups: { owner: Owner | undefined; text: string }[] = []
  text.split('\n').forEach((line, index) => {
    const bare = withoutMarkup(line)
    if (bare.trim() === '') return
    const owner = owners.get(index + 1)
    const last = groups.at(-1)
    if (last && last.owner?.of === owner?.of && last.owner?.part === owner?.part) last.text += `\n${bare}`
    else groups.push({ owner, text: bare })
  })
  return groups
}

const visible = (text: string) => text.replaceAll(/\s/g, '').length

/** Places, in letters from the beginning of a stretch, at which a landmark is wanted: at both ends, and evenly between. */
function* wanted(letters: number): Generator<readonly number[]> {
  const last = letters - windowLetters
  if (last < 0) return
  const reach = Math.floor(stride / 2)
  // Where the letters met at one place are met elsewhere too, the next best place is a little further on.
  const from = (place: number, step: 1 | -1) =>
    Array.from({ length: reach }, (_, index) => place + index * step).filter((one) => one >= 0 && one <= last)
  for (let place = 0; place < last; place += stride) yield from(place, 1)
  yield from(last, -1)
}

/** The landmarks of a stretch that begins at `start`. */
function marksOf(
  start: number,
  letters: number,
  checksums: readonly number[],
  alone: (one: number) => boolean,
): string {
  const marks = new Map<number, string>()
  for (const places of wanted(letters)) {
    const place = places.find((one) => alone(checksums[start + one] ?? 0))
    if (place !== undefined) marks.set(place, (checksums[start + place] ?? 0).toString(16).padStart(10, '0'))
  }
  return [...marks]
    .toSorted(([one], [other]) => one - other)
    .map(([place, checksum]) => `${place} ${checksum}`)
    .join(' ')
}

/** @param original the text that the alignment was made for */
export function makeLandmarks(original: string, alignment: Alignment): Landmarks {
  const groups = groupsOf(plainText(original), alignment)
  const all = foldLetters(groups.map(({ text }) => text).join('\n'))
  const checksums: number[] = []
  const counts = new Map<number, number>()
  eachWindow(all, (checksum) => {
    checksums.push(checksum)
    counts.set(checksum, (counts.get(checksum) ?? 0) + 1)
  })
  let start = 0
  const stretches = groups.map(({ owner, text }): LandmarkStretch => {
    const { at, length: letters } = foldLetters(text)
    const marks = owner ? marksOf(start, letters, checksums, (one) => counts.get(one) === 1) : ''
    start += letters
    const [first, last] = [at[0] ?? text.length, (at[letters - 1] ?? text.length - 1) + 1]
    const own = { before: visible(text.slice(0, first)), after: visible(text.slice(last)) }
    return { ...owner, part: owner?.part ?? 0, letters, ...own, digits: text.match(/\d/g)?.length ?? 0, marks }
  })
  return { alignment: alignmentChecksum(alignment), plain: plainChecksum(original), stretches }
}
