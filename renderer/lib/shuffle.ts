/** Chance that can be repeated: the same seed always gives the same order. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A list in an order that follows from the seed (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const generator = xoroshiro128plus(seed)
  const left = [...list]
  const result: T[] = []
  while (left.length > 0) result.push(...left.splice(uniformInt(generator, 0, left.length - 1), 1))
  return result
}

/** A seed that follows from a text. */
export function seedOf(text: string): number {
  let seed = 0
  for (const character of text) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0
  return seed
}
