/** The stretch of a text that shows best why it matched. */
import type { Language } from '../../content/schema/common.ts'
import { analyse, type Word } from './analyse.ts'

export interface Stretch {
  readonly text: string
  readonly mark: boolean
}

/** About how many characters a snippet has. */
const length = 240

interface Sentence {
  readonly start: number
  readonly end: number
}

const segmenters: Record<Language, Intl.Segmenter> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

function sentencesOf(text: string, language: Language): Sentence[] {
  return [...segmenters[language].segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }))
}

/** The sentence with the most different matches; the first of them where several tie. */
function best(sentences: readonly Sentence[], matches: readonly Word[]): number {
  let chosen = 0
  let most = 0
  sentences.forEach(({ start, end }, index) => {
    const different = new Set(matches.filter((word) => word.start >= start && word.end <= end).map(({ term }) => term))
      .size
    if (different > most) [chosen, most] = [index, different]
  })
  return chosen
}

/** Cuts a sentence that is too long between words, round its first match. */
function cut(text: string, { start, end }: Sentence, matches: readonly Word[]): Sentence {
  if (end - start <= length * 1.5) return { start, end }
  const first = matches.find((word) => word.start >= start && word.end <= end)?.start ?? start
  const from = first - start < length / 2 ? start : text.lastIndexOf(' ', first - length / 3) + 1
  const to = text.indexOf(' ', from + length)
  return { start: from, end: to < 0 || to > end ? end : to }
}

/** Marks the words of `terms` in the best stretch of the text. The stretches joined are a part of the text, but for an ellipsis at a cut. */
export function snippet(text: string, terms: ReadonlySet<string>, language: Language): Stretch[] {
  const matches = analyse(text, language).filter(({ term }) => terms.has(term))
  const sentences = sentencesOf(text, language)
  let index = best(sentences, matches)
  const chosen = sentences[index]
  if (!chosen) return []
  let { start, end } = cut(text, chosen, matches)
  // Short sentences take the next ones along.
  for (
    let next = sentences[++index];
    next && end === sentences[index - 1]?.end && next.end - start <= length;
    next = sentences[++index]
  )
    end = next.end
  const stretches: Stretch[] = []
  const plain = (words: string) => {
    if (words !== '') stretches.push({ text: words, mark: false })
  }
  let at = start
  for (const word of matches) {
    if (word.start < at || word.end > end) continue
    plain(text.slice(at, word.start))
    stretches.push({ text: text.slice(word.start, word.end), mark: true })
    at = word.end
  }
  plain(text.slice(at, end))
  if (start > chosen.start) stretches.unshift({ text: '… ', mark: false })
  if (end < (sentences[index - 1]?.end ?? end) && end < text.length) stretches.push({ text: ' …', mark: false })
  return stretches
}
