/**
 * The letters of a text without anything that one copy of it may have and another not: accents, capitals, spaces, hyphens, numbers of
 * notes. Stretches of letters are compared by their checksums.
 */

export interface Letters {
  readonly codes: Uint16Array
  /** Where each comes from, in UTF-16 units of the text. */
  readonly at: Uint32Array
  readonly length: number
}

/** Letters that Unicode does not take apart and that some write as two. */
const pairs: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

const folded = new Map<number, readonly number[]>()

/** The plain letters of a character; none where it is no letter. */
function lettersOf(code: number): readonly number[] {
  let letters = folded.get(code)
  if (!letters) {
    const plain = String.fromCharCode(code).normalize('NFKD').toLowerCase()
    letters = (plain.replace(/[œæßøł]/g, (one) => pairs[one] ?? one).match(/\p{L}/gu) ?? []).map((one) =>
      one.charCodeAt(0),
    )
    folded.set(code, letters)
  }
  return letters
}

export function foldLetters(text: string): Letters {
  let length = 0
  for (let index = 0; index < text.length; index++) length += lettersOf(text.charCodeAt(index)).length
  const [codes, at] = [new Uint16Array(length), new Uint32Array(length)]
  let next = 0
  for (let index = 0; index < text.length; index++) {
    for (const code of lettersOf(text.charCodeAt(index))) {
      codes[next] = code
      at[next++] = index
    }
  }
  return { codes, at, length }
}

/** How many letters a checksum is of. */
export const windowLetters = 20

const [firstBase, secondBase] = [0x01_00_01_93, 0x2c_1b_3c_6d]

function powerOf(base: number, exponent: number): number {
  let power = 1
  for (let count = 0; count < exponent; count++) power = Math.imul(power, base)
  return power
}

/** The last step of MurmurHash3: every bit of the sum touches every bit of the result. */
function mixed(sum: number): number {
  let hash = sum ^ (sum >>> 16)
  hash = Math.imul(hash, 0x85_eb_ca_6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2_b2_ae_35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Gives the checksum (40 bits) of each stretch of `windowLetters` letters, with the place of its first one: a rolling sum as by Rabin and
 * Karp, so that each costs a few steps.
 */
export function eachWindow({ codes, length }: Letters, found: (checksum: number, place: number) => void): void {
  const [firstOut, secondOut] = [powerOf(firstBase, windowLetters), powerOf(secondBase, windowLetters)]
  let [first, second] = [0, 0]
  for (let index = 0; index < length; index++) {
    const incoming = codes[index] ?? 0
    first = (Math.imul(first, firstBase) + incoming) | 0
    second = (Math.imul(second, secondBase) + incoming) | 0
    const place = index - windowLetters
    if (place >= 0) {
      const outgoing = codes[place] ?? 0
      first = (first - Math.imul(outgoing, firstOut)) | 0
      second = (second - Math.imul(outgoing, secondOut)) | 0
    }
    if (place >= -1) found(mixed(first) * 256 + (mixed(second) >>> 24), place + 1)
  }
}
