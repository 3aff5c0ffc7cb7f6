/** Reads lists that were pasted: a line for each actor, "name; kind; size; contact", or the columns of a spreadsheet. */
import type { ActorKind } from './kinds.ts'

export interface ReadActor {
  readonly name: string
  readonly kind: ActorKind
  readonly size: number | null
  readonly contact: string
  readonly notes: string
}

/** What a kind is called, in whichever language. */
export type KindNames = readonly (readonly [name: string, kind: ActorKind])[]

/** The longest name and contact that the tool holds, in characters. */
const longest = 300

/** Without case, accents and what is not a letter. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** @param folded names of kinds, folded */
function kindOf(words: string, folded: KindNames): ActorKind | undefined {
  const asked = fold(words)
  if (asked === '') return undefined
  // "entreprises" is "entreprise", and "banque" is "banque ou financeur".
  const found =
    folded.find(([name]) => name === asked) ??
    folded.find(([name]) => name.startsWith(asked) || asked.startsWith(name)) ??
    folded.find(([name]) => name.split(' ').some((word) => word.length > 3 && asked.startsWith(word)))
  return found?.[1]
}

/** What cannot be seen, and would break a file, goes. */
const clean = (text: string) => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim()

function readSize(text: string): number | null {
  const digits = text.replaceAll(/[\s\u00A0\u202F']/g, '').replace(',', '.')
  return /^\d+(?:\.\d+)?$/.test(digits) && Number(digits) < 1e12 ? Number(digits) : null
}

/** What is not understood goes to the notes, so that nothing is lost. */
function readLine(line: string, folded: KindNames, otherwise: ActorKind): ReadActor | undefined {
  const parts = line.split(line.includes('\t') ? '\t' : ';').map(clean)
  const [name = '', kindWords = '', sizeWords = '', contact = '', ...rest] = parts
  if (parts.every((part) => part === '')) return undefined
  const kind = kindOf(kindWords, folded)
  const size = readSize(sizeWords)
  const notes = [
    name.slice(longest),
    kind === undefined ? kindWords : '',
    size === null ? sizeWords : '',
    contact.slice(longest),
    ...rest,
  ]
  return {
    name: name.slice(0, longest),
    kind: kind ?? (kindWords === '' ? otherwise : 'other'),
    size,
    contact: contact.slice(0, longest),
    notes: notes.filter(Boolean).join('; ').slice(0, 20_000),
  }
}

/**
 * @param names what each kind is called; the beginning of a name is enough
 * @param otherwise the kind of those whose line names none
 */
export function parseActors(text: string, names: KindNames, otherwise: ActorKind): ReadActor[] {
  const folded = names.map(([name, kind]) => [fold(name), kind] as const)
  return text.split(/\r\n|\r|\n/).flatMap((line) => readLine(line, folded, otherwise) ?? [])
}
