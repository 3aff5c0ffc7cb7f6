/** The entries of a journal, ordered and filtered. */
import type { Journal } from '../../../../../electron/api/views/workbook/index.ts'

type Entry = Journal['entries'][number]

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The entries that hold every word, without regard to accents and capitals; the newest first, of one day the last written. */
export function found(entries: readonly Entry[], words: string): Entry[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return entries
    .filter(({ title, text, date, links }) => {
      const all = fold([date, title, text, ...links.map((link) => link.title)].join(' '))
      return wanted.every((word) => all.includes(word))
    })
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** The address of a page of the app, from what a reader pastes: a whole address or a path; undefined where it is neither. */
export function pathIn(pasted: string, origin: string): string | undefined {
  const text = pasted.trim()
  const path = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text
  return /^\/(?!\/)[^\s]*$/.test(path) && path.length <= 300 ? path : undefined
}
