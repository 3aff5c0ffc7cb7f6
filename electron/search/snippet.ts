/** The stretch of a text that shows best why it matched. Rules S1 to S4 of docs/search.md. */

export interface Stretch {
  readonly text: string
  readonly mark: boolean
}

/** A stretch of a text that answers the query: a word, or the words of a term. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Which of the query's words it answers. */
  readonly concept: number
  /** How well: 1 for what was typed. */
  readonly weight: number
}

/** About how many characters a snippet has. */
const length = 240

interface Span {
  readonly start: number
  readonly end: number
}

/** A line end, or the end of a sentence before a capital, a figure or an opening mark; not after an initial or a short form. */
const boundary =
  /\n+|(?<![\s.(«“][\p{Lu}]|\b(?:[pPnN]|cf|art|vol|fig|tab|ex|etc|al|no|Dr|Mr|Mrs|MM|St|Ste))[.!?…]+(?:[\s\u00A0\u202F]?["»”)])*[\s\u00A0\u202F]+(?=[\p{Lu}\d«“"([—–])/gu

export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end })
  }
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length
    add(end)
    start = match.index + match[0].length
  }
  add(start + text.slice(start).trimEnd().length)
  return sentences
}

/** What a stretch says of the query: the best match of each of its words. */
function worth(matches: readonly Match[], { start, end }: Span): number {
  const best = new Map<number, number>()
  for (const match of matches)
    if (match.start >= start && match.end <= end)
      best.set(match.concept, Math.max(best.get(match.concept) ?? 0, match.weight))
  return [...best.values()].reduce((sum, one) => sum + one, 0)
}

/** Cuts a sentence that is too long between words, round its first match. */
function cut(text: string, { start, end }: Span, matches: readonly Match[]): Span {
  if (end - start <= length * 1.5) return { start, end }
  const first = matches.find((match) => match.start >= start && match.end <= end)?.start ?? start
  const from = first - start < length / 2 ? start : Math.max(start, text.lastIndexOf(' ', first - length / 3) + 1)
  const to = text.indexOf(' ', from + length)
  return { start: from, end: to < 0 || to > end ? end : to }
}

/** Matches that do not overlap, in order; of two that do, the longer. */
function apart(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
  }
  return kept
}

/** Marks matches in the best stretch of a text. The stretches joined are a part of the text, but for an ellipsis at a cut. */
export function snippet(text: string, all: readonly Match[]): Stretch[] {
  const matches = apart(all)
  const sentences = sentencesOf(text)
  let index = 0
  let most = 0
  sentences.forEach((sentence, at) => {
    const value = worth(matches, sentence)
    if (value > most + 1e-6) [index, most] = [at, value]
  })
  const chosen = sentences[index]
  if (!chosen) return []
  const { start, end: cutAt } = cut(text, chosen, matches)
  let end = cutAt
  // Short sentences take the next ones along.
  for (let next = sentences[index + 1]; next && end === sentences[index]?.end && next.end - start <= length;)
    [end, next] = [next.end, sentences[++index + 1]]
  const stretches = marked(text, { start, end }, matches)
  if (start > chosen.start) stretches.unshift({ text: '… ', mark: false })
  if (end < (sentences[index]?.end ?? end)) stretches.push({ text: ' …', mark: false })
  return stretches
}

/** A stretch of a text in pieces, marked or not. */
export function marked(text: string, { start, end }: Span, matches: readonly Match[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = start
  const plain = (to: number) => {
    if (to > at) stretches.push({ text: text.slice(at, to), mark: false })
  }
  for (const match of matches) {
    if (match.start < at || match.end > end) continue
    plain(match.start)
    stretches.push({ text: text.slice(match.start, match.end), mark: true })
    at = match.end
  }
  plain(end)
  return stretches
}
