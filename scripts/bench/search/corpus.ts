/** The passages that the engines are compared on: those of the library, or many more recombined from their sentences. */
import type { DocumentRow } from '../../../content/database.ts'
import type { Bilingual } from '../../../content/schema/index.ts'
import type { Reader } from '../../../electron/library/shared.ts'

export interface Passage {
  /** source#anchor, or a number. */
  readonly id: string
  readonly title: Bilingual
  readonly text: Bilingual
}

export function passagesOf(reader: Reader): Passage[] {
  return reader.db
    .all<DocumentRow>('bench.passages', "SELECT * FROM document WHERE kind = 'passage' ORDER BY id")
    .map(({ item, part, title_fr, title_en, text_fr, text_en }) => ({
      id: `${item}#${part}`,
      title: { fr: title_fr, en: title_en },
      text: { fr: text_fr, en: text_en },
    }))
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Paragraphs of all documents that stand in both languages, side by side. */
function paragraphsOf(reader: Reader): Bilingual[] {
  return reader.db
    .all<DocumentRow>('bench.documents', 'SELECT * FROM document ORDER BY id')
    .flatMap(({ text_fr, text_en }) => {
      const [fr, en] = [text_fr.split('\n'), text_en.split('\n')]
      return fr.length === en.length ? fr.map((line, at) => ({ fr: line, en: en[at] ?? '' })) : []
    })
    .filter(({ fr }) => fr.length > 40)
}

/** About how many characters a passage has in French, as in the library. */
const usual = 950

/** As many passages as are wanted, each of real paragraphs in a random order; the same for the same seed. */
export function* recombined(reader: Reader, count: number, seed = 20_260_101): Generator<Passage> {
  const paragraphs = paragraphsOf(reader)
  const titles = passagesOf(reader).map(({ title }) => title)
  const random = seeded(seed)
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)]
  for (let number = 0; number < count; number++) {
    const lines: Bilingual[] = []
    for (let length = 0; length < usual;) {
      const line = pick(paragraphs)
      if (!line) return
      lines.push(line)
      length += line.fr.length
    }
    yield {
      id: String(number),
      title: pick(titles) ?? { fr: '', en: '' },
      text: { fr: lines.map(({ fr }) => fr).join('\n'), en: lines.map(({ en }) => en).join('\n') },
    }
  }
}
