/** Choosing words with the keyboard: a sentence at a time, then word by word at its ends. */
import type { Language } from '../../../content/schema/common.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

function stretches(text: string, language: Language, granularity: 'sentence' | 'word'): Stretch[] {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)].flatMap(({ segment, index, isWordLike }) => {
    const words = segment.trim()
    if (words === '' || (granularity === 'word' && isWordLike !== true)) return []
    const start = index + segment.indexOf(words)
    // A sentence ends at a line's end too: items of a list and cells of a table are sentences.
    return granularity === 'word' ? [{ start, end: start + words.length }] : lines(words, start)
  })
}

function lines(words: string, start: number): Stretch[] {
  return [...words.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }))
}

export function firstSentence(text: string, language: Language): Stretch | undefined {
  return stretches(text, language, 'sentence')[0]
}

/** What a key makes of the chosen stretch: undefined where it has no meaning here. */
export function moved(
  text: string,
  language: Language,
  chosen: Stretch,
  key: string,
  shift: boolean,
): Stretch | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return undefined
  if (!shift) {
    const sentences = stretches(text, language, 'sentence')
    return step > 0
      ? (sentences.find(({ start }) => start > chosen.start) ?? chosen)
      : (sentences.findLast(({ start }) => start < chosen.start) ?? chosen)
  }
  const words = stretches(text, language, 'word')
  const end =
    step > 0
      ? words.find((word) => word.end > chosen.end)?.end
      : words.findLast((word) => word.end < chosen.end && word.start >= chosen.start)?.end
  return { start: chosen.start, end: end ?? chosen.end }
}
