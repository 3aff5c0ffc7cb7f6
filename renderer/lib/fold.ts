/** Case, accents, ligatures and kinds of apostrophes, dashes and spaces away: what one types finds what is printed. */

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  ﬁ: 'fi',
  ﬂ: 'fl',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '‑': '-',
  '–': '-',
  '—': '-',
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  return character
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|\u00AD/gu, '')
    .replaceAll(/./gu, (one) => ligatures[one] ?? one)
}

export function fold(text: string): string {
  return foldWithPlaces(text).folded
}

/** A text folded, and for each UTF-16 unit of it where the character that it comes from begins and ends in the text. */
export interface Folded {
  readonly folded: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Runs of spaces become one; a mark that stands by itself belongs to the letter before it. */
export function foldWithPlaces(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const next = at + character.length
    const letters = foldCharacter(character)
    const isRepeated = letters === ' ' && folded.endsWith(' ')
    if (letters === '' && ends.length > 0) ends[ends.length - 1] = next
    if (!isRepeated) {
      folded += letters
      for (let unit = 0; unit < letters.length; unit++) {
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return { folded, starts, ends }
}

/** Where a query stands in a text, without regard to what folding takes away; none within another. */
export function findFolded({ folded, starts, ends }: Folded, query: string): { start: number; end: number }[] {
  const wanted = fold(query)
  if (wanted.trim() === '') return []
  const found: { start: number; end: number }[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const [start, end] = [starts[at], ends[at + wanted.length - 1]]
    if (start !== undefined && end !== undefined) found.push({ start, end })
  }
  return found
}
