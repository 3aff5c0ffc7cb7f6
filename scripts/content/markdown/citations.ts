/** Citations in prose: Pandoc's syntax, `[@cnuced-1998, p24]` or `[@cnuced-1998, p24; @onudi-2010, cas-1]`. */
import type { Parents, PhrasingContent, RootContent, Text } from 'mdast'
import { CONTINUE, visit } from 'unist-util-visit'
import type { Position } from '../problems.ts'
import { positionWithin } from '../prose.ts'

export interface Cited {
  readonly source: string
  readonly anchor: string
}

/** A piece of a text: words, or a bracket that cites. `malformed` holds what could not be read. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'citation'; readonly cited: Cited[]; readonly text: string; readonly malformed: string[] }

const bracket = /\[@([^\]]*)\]/g
const oneCitation = /^@?([a-z0-9-]+),\s*([a-z0-9][a-z0-9.-]*(?:\/[a-z0-9-]+)*)$/

/** Splits a text at its citations. */
export function splitCitations(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(bracket)) {
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) })
    const cited: Cited[] = []
    const malformed: string[] = []
    for (const part of (match[1] ?? '').split(';').map((piece) => piece.trim())) {
      const read = oneCitation.exec(part)
      if (read) cited.push({ source: read[1] ?? '', anchor: read[2] ?? '' })
      else malformed.push(part)
    }
    pieces.push({ kind: 'citation', cited, text: match[0], malformed })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) })
  return pieces
}

/** A text without its citations and the space before each, and the way back from an index in it to one in the text. */
export function withoutCitations(text: string): { words: string; indexOf: (index: number) => number } {
  const cuts = [...text.matchAll(/\s*\[@[^\]]*\]/g)].map((match) => ({ at: match.index, length: match[0].length }))
  let words = ''
  let end = 0
  for (const { at, length } of cuts) {
    words += text.slice(end, at)
    end = at + length
  }
  return {
    words: words + text.slice(end),
    indexOf: (index) => cuts.reduce((place, { at, length }) => (at <= place ? place + length : place), index),
  }
}

export interface FoundCitation extends Cited {
  readonly at: Position
}

/** Every citation under some nodes, in order, and every bracket that cannot be read. */
export function findCitations(nodes: readonly RootContent[]): {
  cited: FoundCitation[]
  malformed: { text: string; at: Position }[]
} {
  const cited: FoundCitation[] = []
  const malformed: { text: string; at: Position }[] = []
  for (const node of nodes) {
    visit(node, 'text', (text: Text) => {
      let index = 0
      for (const piece of splitCitations(text.value)) {
        const at = positionWithin(text, index)
        index += piece.text.length
        if (piece.kind === 'words') continue
        for (const one of piece.cited) cited.push({ ...one, at })
        for (const one of piece.malformed) malformed.push({ text: one, at })
      }
    })
  }
  return { cited, malformed }
}

/**
 * Replaces the citations in a tree by what `render` gives for each bracket.
 * The space before a bracket becomes a no-break space, so that a citation never starts a line.
 */
export function replaceCitations(tree: Parents, render: (cited: Cited[]) => PhrasingContent[]): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (index === undefined || !parent) return CONTINUE
    const pieces = splitCitations(node.value)
    if (pieces.length === 1 && pieces[0]?.kind === 'words') return CONTINUE
    const replaced = pieces.flatMap((piece): PhrasingContent[] =>
      piece.kind === 'words' ? [{ type: 'text', value: piece.text.replace(/ $/, '\u00A0') }] : render(piece.cited),
    )
    parent.children.splice(index, 1, ...replaced)
    return index + replaced.length
  })
}
