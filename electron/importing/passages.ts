/** From what a file holds to passages: cleaned, cut where they are long, anchored, counted against the limits. */
import { GrappeError } from '../errors.ts'
import { limits, type Passage, type Stretch } from './document.ts'

/** Control characters, the mark of byte order, and the two that Unicode gives no meaning. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\uFEFF\uFFFE\uFFFF]/g

/** The row of dots that leads the eye to a page number. */
const leaders = /(?:\s?[.·…]){5,}/g

/** Text as it is kept: in composed form, letters and apostrophes as one types them, without what cannot be printed, spaces single. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(unprintable, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKD'))
    .replaceAll('\u02BC', '’')
    .replace(leaders, ' … ')
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .trim()
}

/** Where to cut a text that is too long: after the last sentence of its second half, else between words, else anywhere. */
function cutAt(text: string, most: number): number {
  const head = text.slice(0, most)
  const sentence = [...head.matchAll(/[.!?…]["»”)]?\s/gu)].at(-1)
  if (sentence && sentence.index > most / 2) return sentence.index + sentence[0].length
  const word = head.lastIndexOf(' ')
  if (word > most / 2) return word
  // Half of a pair of surrogates is no character.
  const last = head.charCodeAt(most - 1)
  return last >= 0xd8_00 && last < 0xdc_00 ? most - 1 : most
}

function* pieces(text: string): Generator<string> {
  let rest = text
  while (rest.length > limits.passage) {
    const at = cutAt(rest, limits.passage)
    yield rest.slice(0, at).trim()
    rest = rest.slice(at).trim()
  }
  if (rest !== '') yield rest
}

/**
 * Gives each stretch its anchor; empty ones are left out.
 * @throws GrappeError document-too-long
 */
export function anchored(stretches: Iterable<Stretch>): Passage[] {
  const passages: Passage[] = []
  let [section, within, characters] = [0, 0, 0]
  for (const stretch of stretches) {
    for (const text of pieces(clean(stretch.text))) {
      if (stretch.form === 'heading') [section, within] = [section + 1, 0]
      else within++
      const anchor = stretch.form === 'heading' ? `s${section}` : `s${section}-p${within}`
      passages.push({ ...stretch, text, anchor })
      characters += text.length
      if (passages.length > limits.passages || characters > limits.characters)
        throw new GrappeError('document-too-long', { limit: limits.passages.toLocaleString('fr') })
    }
  }
  return passages
}
