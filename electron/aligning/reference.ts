/** What is known of an original without its text, ready to be looked for in a file. */
import type { Alignment, Landmarks, LandmarkStretch } from '../../content/schema/index.ts'

/** As the library holds it; nothing but data, so that it can be handed to a thread. */
export interface Reference {
  readonly source: string
  readonly alignment: Alignment
  readonly landmarks: Landmarks
}

/** A stretch with its place among the letters of the original, from 0. */
export interface Placed extends Omit<LandmarkStretch, 'marks'> {
  readonly from: number
  readonly to: number
  /** How many landmarks it has. */
  readonly marked: number
}

export interface Mark {
  /** In letters of the original. */
  readonly place: number
  /** The number of its stretch. */
  readonly stretch: number
}

export interface Plan {
  readonly stretches: readonly Placed[]
  readonly marks: ReadonlyMap<number, Mark>
}

export function planOf({ landmarks }: Reference): Plan {
  const marks = new Map<number, Mark>()
  let from = 0
  const stretches = landmarks.stretches.map(({ marks: own, ...stretch }, number): Placed => {
    const pairs = own === '' ? [] : own.split(' ')
    for (let index = 0; index < pairs.length; index += 2)
      marks.set(Number.parseInt(pairs[index + 1] ?? '', 16), { place: from + Number(pairs[index]), stretch: number })
    const placed = { ...stretch, from, to: from + stretch.letters, marked: pairs.length / 2 }
    from += stretch.letters
    return placed
  })
  return { stretches, marks }
}

export const lettersOf = (some: readonly Placed[]): number => some.reduce((sum, { letters }) => sum + letters, 0)
