/** The words of a query as they are meant: mistyped ones corrected, those run together parted, those torn apart joined. Rules C1 to C8 of docs/search.md. */
import { compoundsOf, isStop, queryTokensOf, type Token } from '../analyse.ts'
import type { Column } from '../index/weigh.ts'
import { isKnown, type Means } from './known.ts'

const languages = ['fr', 'en'] as const

export interface Read extends Token {
  /** What was meant, as the texts write it, where what was typed is in no text. */
  readonly corrected?: string
}

/** How many texts of the language that has it most say a word as it stands, and how they write it. */
function told(word: string, { index }: Means): { count: number; form: string } {
  let best = { count: 0, form: word }
  for (const language of languages) {
    const { numbers, starts, forms }: Column = index.columns[language]
    const number = numbers.get(word)
    if (number === undefined) continue
    const count = (starts[number + 1] ?? 0) - (starts[number] ?? 0)
    if (count > best.count) best = { count, form: forms[number] ?? word }
  }
  return best
}

/** The least letters of a word that was run together with another, and of a word before or after a small one. */
const shortestPart = 4
const shortestRun = 7

const isSmall = (word: string) => word.length > 1 && languages.some((language) => isStop(word, language))

/** Two words that were run together: jointventure. The likeliest are those of which the rarer is the commonest. */
function parted({ word, start, end }: Token, means: Means): Read[] | undefined {
  // Where folding changes the number of letters, no place in the text can be told.
  if (word.length < shortestRun || word.length !== end - start) return undefined
  let best: { place: number; worth: number; forms: [string, string] } | undefined
  for (let place = 2; place <= word.length - 2; place++) {
    const [one, other] = [word.slice(0, place), word.slice(place)]
    const long = [one, other].filter((part) => part.length >= shortestPart && !isSmall(part))
    const fits = long.length === 2 || (long.length === 1 && (isSmall(one) || isSmall(other)))
    if (!fits) continue
    const counts = long.map((part) => told(part, means).count)
    const worth = Math.min(...counts) * (long.length === 2 ? 1 : 0.5)
    if (worth > (best?.worth ?? 0)) best = { place, worth, forms: [told(one, means).form, told(other, means).form] }
  }
  if (!best) return undefined
  const middle = start + best.place
  const [one, other] = best.forms
  // The space is kept by the word that counts: the other is not looked for.
  const space = isSmall(word.slice(best.place)) ? [`${one} `, other] : [one, ` ${other}`]
  return [
    { word: word.slice(0, best.place), start, end: middle, corrected: space[0] },
    { word: word.slice(best.place), start: middle, end, corrected: space[1] },
  ]
}

/** A word that was torn apart, of which one piece at least is no word: compe tences. */
function joined(text: string, one: Token, other: Token | undefined, means: Means): Read | undefined {
  if (!other || !/^\s$/.test(text.slice(one.end, other.start))) return undefined
  const word = one.word + other.word
  if (word.length < shortestRun) return undefined
  const { count, form } = told(word, means)
  const whole = { word, start: one.start, end: other.end }
  return count > 0 ? { ...whole, corrected: form } : undefined
}

/** The words of a text, unknown ones put right. */
export function read(text: string, means: Means): Read[] {
  const compounds = compoundsOf(text)
  const tokens = queryTokensOf(text)
  const known = tokens.map(
    (token) =>
      isKnown(token.word, means) ||
      compounds.some(({ word, start, end }) => token.start >= start && token.end <= end && isKnown(word, means)),
  )
  const words: Read[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const next = tokens[at + 1]
    const torn = next && !(known[at] && known[at + 1]) ? joined(text, token, next, means) : undefined
    if (torn) {
      words.push(torn)
      at++
    } else words.push(...(known[at] ? [token] : putRight(token, means)))
  }
  return words
}

function putRight(token: Token, means: Means): Read[] {
  const correction = means.corrector.correct(token.word)
  const apart = correction && correction.edits < 2 ? undefined : parted(token, means)
  if (apart) return apart
  return [correction ? { ...token, word: correction.word, corrected: correction.form } : token]
}
