/** An index as pieces of bytes, to be kept in a file and had again without reading a text. */
import { columnNames, type ColumnName, type Links } from './build.ts'
import { Groups } from './groups.ts'
import type { Column, SearchIndex } from './weigh.ts'

/** By name, little-endian numbers or UTF-8 text. */
export type Pieces = ReadonlyMap<string, Uint8Array>

const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const groupPieces = (name: string, { keys, starts, members }: Groups): [string, Uint8Array][] => [
  [`${name}.keys`, encoder.encode(keys.join('\n'))],
  [`${name}.starts`, bytesOf(starts)],
  [`${name}.members`, bytesOf(members)],
]

function columnPieces(name: string, column: Column): [string, Uint8Array][] {
  return [
    [`${name}.words`, encoder.encode(column.words.join('\n'))],
    [`${name}.forms`, encoder.encode(column.forms.join('\n'))],
    [`${name}.names`, column.names],
    [`${name}.starts`, bytesOf(column.starts)],
    [`${name}.documents`, bytesOf(column.documents)],
    [`${name}.weights`, column.weights],
    [`${name}.tokenStarts`, bytesOf(column.tokenStarts)],
    [`${name}.tokens`, bytesOf(column.tokens)],
    ...groupPieces(`${name}.stem`, column.byStem),
    ...groupPieces(`${name}.family`, column.byFamily),
  ]
}

const linkPieces = (name: string, { starts, targets }: Links): [string, Uint8Array][] => [
  [`${name}.starts`, bytesOf(starts)],
  [`${name}.targets`, bytesOf(targets)],
]

export function toPieces(index: SearchIndex): Pieces {
  return new Map([
    ['size', bytesOf(Uint32Array.of(index.size))],
    ...columnNames.flatMap((name) => columnPieces(name, index.columns[name])),
    ['countries', encoder.encode([...index.countries].join('\n'))],
    ...groupPieces('name', index.names),
    ...linkPieces('beside', index.links.beside),
    ...linkPieces('citing', index.links.citing),
  ])
}

class PieceReader {
  readonly #pieces: Pieces

  constructor(pieces: Pieces) {
    this.#pieces = pieces
  }

  bytes(name: string): Uint8Array {
    const piece = this.#pieces.get(name)
    if (!piece) throw new Error(`the index has no piece ${name}`)
    return piece
  }

  /** Copied, so that the numbers stand where the processor wants them. */
  #aligned(name: string): ArrayBuffer {
    return this.bytes(name).slice().buffer
  }

  numbers(name: string): Uint32Array {
    return new Uint32Array(this.#aligned(name))
  }

  shorts(name: string): Uint16Array {
    return new Uint16Array(this.#aligned(name))
  }

  lines(name: string): string[] {
    const text = decoder.decode(this.bytes(name))
    return text === '' ? [] : text.split('\n')
  }

  groups(name: string): Groups {
    return new Groups(this.lines(`${name}.keys`), this.numbers(`${name}.starts`), this.numbers(`${name}.members`))
  }

  links(name: string): Links {
    return { starts: this.numbers(`${name}.starts`), targets: this.numbers(`${name}.targets`) }
  }

  column(name: ColumnName): Column {
    const words = this.lines(`${name}.words`)
    return {
      words,
      numbers: new Map(words.map((word, number) => [word, number])),
      forms: this.lines(`${name}.forms`),
      names: this.bytes(`${name}.names`),
      starts: this.numbers(`${name}.starts`),
      documents: this.numbers(`${name}.documents`),
      weights: this.bytes(`${name}.weights`),
      tokenStarts: this.numbers(`${name}.tokenStarts`),
      tokens: words.length < 0xff_ff ? this.shorts(`${name}.tokens`) : this.numbers(`${name}.tokens`),
      byStem: this.groups(`${name}.stem`),
      byFamily: this.groups(`${name}.family`),
    }
  }
}

/** True where every range lies within what it is a range of, so that no loop over it can run away. */
function rangesFit(starts: Uint32Array, length: number): boolean {
  for (let at = 1; at < starts.length; at++) if ((starts[at] ?? 0) < (starts[at - 1] ?? 0)) return false
  return starts.length > 0 && starts[0] === 0 && starts.at(-1) === length
}

const allUnder = (numbers: Uint32Array, limit: number) => numbers.every((number) => number < limit)

function groupsFit({ keys, starts, members }: Groups, limit: number): boolean {
  return starts.length === keys.length + 1 && rangesFit(starts, members.length) && allUnder(members, limit)
}

function columnFits({ words, ...column }: Column, size: number): boolean {
  return (
    column.names.length === words.length &&
    column.forms.length === words.length &&
    column.starts.length === words.length + 1 &&
    rangesFit(column.starts, column.documents.length) &&
    column.weights.length === column.documents.length &&
    allUnder(column.documents, size) &&
    column.tokenStarts.length === size + 1 &&
    rangesFit(column.tokenStarts, column.tokens.length) &&
    groupsFit(column.byStem, words.length) &&
    groupsFit(column.byFamily, words.length)
  )
}

function linksFit({ starts, targets }: Links, size: number): boolean {
  return starts.length === size + 1 && rangesFit(starts, targets.length) && allUnder(targets, size)
}

/** @throws Error where the pieces are not those of a sound index */
export function fromPieces(pieces: Pieces): SearchIndex {
  const reader = new PieceReader(pieces)
  const index: SearchIndex = {
    size: reader.numbers('size')[0] ?? 0,
    columns: { fr: reader.column('fr'), en: reader.column('en'), term: reader.column('term') },
    links: { beside: reader.links('beside'), citing: reader.links('citing') },
    names: reader.groups('name'),
    countries: new Set(reader.lines('countries')),
  }
  const { size, columns, links, names } = index
  const fits =
    columnNames.every((name) => columnFits(columns[name], size)) &&
    linksFit(links.beside, size) &&
    linksFit(links.citing, size) &&
    groupsFit(names, size)
  if (!fits) throw new Error('the pieces of the search index do not fit each other')
  return index
}
