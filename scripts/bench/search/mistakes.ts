/** Mistakes as people make them, made in queries with a fixed seed, and what they cost. */
import { fold } from '../../../electron/search/analyse.ts'
import { seeded } from './corpus.ts'
import { ndcg, type Judged } from './quality.ts'

type Change = (word: string, random: () => number) => string

const at = (word: string, random: () => number, from = 1, before = 1) =>
  from + Math.floor(random() * Math.max(1, word.length - from - before))

/** What is written for what is heard, either way. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f(?!f)/, 'ph'],
  [/ss/, 'c'],
  [/(?<=[aeiou])c(?=[ei])/, 'ss'],
  [/(?<=[aeiou])ti(?=on)/, 'ssi'],
  [/qu/, 'k'],
  [/eau/, 'o'],
  [/au/, 'o'],
  [/ai/, 'e'],
  [/en(?=[tcs])/, 'an'],
  [/an(?=[tcs])/, 'en'],
  [/(?<!^)h/, ''],
  [/^h/, ''],
  [/y/, 'i'],
  [/([lmnprst])\1/, '$1'],
  [/ge(?=[ao])/, 'j'],
  [/c(?=[aou])/, 'k'],
]

const keys = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']

function neighbour(letter: string, random: () => number): string {
  const row = keys.find((one) => one.includes(letter)) ?? keys[0] ?? ''
  const place = row.indexOf(letter)
  return row[place === 0 || (random() < 0.5 && place < row.length - 1) ? place + 1 : place - 1] ?? letter
}

const inWord: Record<string, Change> = {
  swapped: (word, random) => {
    const place = at(word, random, 1, 2)
    return word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
  },
  doubled: (word, random) => {
    const place = at(word, random)
    return word.slice(0, place) + (word[place] ?? '') + word.slice(place)
  },
  missing: (word, random) => {
    const place = at(word, random)
    return word.slice(0, place) + word.slice(place + 1)
  },
  mistyped: (word, random) => {
    const place = at(word, random)
    return word.slice(0, place) + neighbour(word[place] ?? '', random) + word.slice(place + 1)
  },
  heard: (word, random) => {
    const folded = fold(word)
    const possible = sounds.filter(([sound]) => sound.test(folded))
    const [sound, letters] = possible[Math.floor(random() * possible.length)] ?? [/$/, '']
    return folded.replace(sound, letters)
  },
  singular: (word) => word.replace(/[sx]$/i, ''),
}

export const mistakeKinds = [...Object.keys(inWord), 'without accents', 'joined', 'split', 'any'] as const
type Kind = (typeof mistakeKinds)[number]

const long = /\p{L}{5,}/gu

function changeOne(query: string, change: Change, random: () => number): string {
  const words = [...query.matchAll(long)].filter(([word]) => !/^\p{Lu}+$/u.test(word))
  const chosen = words[Math.floor(random() * words.length)]
  if (!chosen) return query
  const [word] = chosen
  return query.slice(0, chosen.index) + change(word, random) + query.slice(chosen.index + word.length)
}

/** A query with one mistake more; as it was where a mistake of the kind cannot be made in it. */
export function mistaken(query: string, kind: Kind, random: () => number): string {
  if (kind === 'any') {
    const kinds = mistakeKinds.filter((one) => one !== 'any')
    return mistaken(query, kinds[Math.floor(random() * kinds.length)] ?? 'missing', random)
  }
  if (kind === 'without accents') return fold(query)
  const spaces = [...query.matchAll(/(?<=\p{L}{4}) (?=\p{L}{4})/gu)]
  const space = spaces[Math.floor(random() * spaces.length)]
  if (kind === 'joined') return space ? query.slice(0, space.index) + query.slice(space.index + 1) : query
  const split: Change = (word, next) => {
    const place = at(word, next, 3, 2)
    return word.length < 8 ? word : `${word.slice(0, place)} ${word.slice(place)}`
  }
  return changeOne(query, kind === 'split' ? split : (inWord[kind] ?? ((word) => word)), random)
}

/** How many times each query is written wrong. */
const times = 3

export interface Loss {
  readonly kind: string
  readonly count: number
  /** How good the answers to the queries that could be written wrong were before and after. */
  readonly before: number
  readonly after: number
}

/** What mistakes cost, by kind and by how many of them; the same for the same seed. */
export function lossesOf({ queries, passageOf }: Judged, rank: (query: string) => string[], seed = 20_260_102): Loss[] {
  const before = queries.map((query) => ndcg(query, rank(query.query), passageOf))
  const ways: readonly [Kind, number][] = [...mistakeKinds.map((kind): [Kind, number] => [kind, 1]), ['any', 2]]
  return ways.map(([kind, count]) => {
    const random = seeded(seed)
    const pairs = Array.from({ length: times }).flatMap(() =>
      queries.flatMap((query, place) => {
        let wrong = query.query
        for (let made = 0; made < count; made++) wrong = mistaken(wrong, kind, random)
        return wrong === query.query ? [] : [{ before: before[place] ?? 0, after: ndcg(query, rank(wrong), passageOf) }]
      }),
    )
    const mean = (key: 'before' | 'after') => pairs.reduce((sum, pair) => sum + pair[key], 0) / (pairs.length || 1)
    return {
      kind: count > 1 ? `${kind}, ${count}` : kind,
      count: pairs.length,
      before: mean('before'),
      after: mean('after'),
    }
  })
}

export function tellLosses(losses: readonly Loss[]): string {
  const width = Math.max(...losses.map(({ kind }) => kind.length))
  return losses
    .map(
      ({ kind, count, before, after }) =>
        `${kind.padEnd(width)}  ${String(count).padStart(4)}  ${before.toFixed(3)}  ${after.toFixed(3)}  ${(after - before).toFixed(3)}`,
    )
    .join('\n')
}
