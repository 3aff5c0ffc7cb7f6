/** What the reader writes comes back as it was written. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings, LastRead, Settings } from '../../electron/api/views/notebook.ts'
import { addBookmark, listBookmarks, removeBookmark } from '../../electron/notebook/bookmarks.ts'
import { addNote, changeNote, findNote, listNotes, removeNote, restoreNote } from '../../electron/notebook/notes.ts'
import { openNotebookFile, type WritableDatabase } from '../../electron/notebook/open.ts'
import { readLastRead, readSettings, writeLastRead, writeSettings } from '../../electron/notebook/settings.ts'
import { fixedClock } from '../helpers/clock.ts'
import { opened } from '../helpers/notebooks.ts'
import { newFolder } from '../helpers/scratch.ts'

let db: WritableDatabase
const clock = fixedClock()
beforeAll(() => {
  db = opened(openNotebookFile(newFolder(), clock()))
})
afterAll(() => db.close())

const pinned = { kind: 'passage', item: 'marais-1999', part: 'p1' } as const
const about = {
  title: { fr: 'Marais 1999, § 1', en: 'Marais 1999, § 1' },
  quote: { fr: 'Valombre compte 42 ateliers', en: 'Valombre has 42 workshops' },
}
/** Any character there is, the NUL and those outside the first plane among them. */
const anyText = fc.string({ unit: 'binary', maxLength: 2000 })

test('a note of any text is kept to the character', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const note = addNote(db, pinned, { ...about, quote: { fr: other, en: text } }, text, clock())
      expect(note).toMatchObject({ ...pinned, text, quote: { fr: other, en: text } })
      expect(findNote(db, note.id)).toEqual(note)
      expect(changeNote(db, note.id, other, clock())).toEqual({ ...note, text: other })
      expect(removeNote(db, note.id)).toMatchObject({ text: other })
      expect(restoreNote(db, note.id, note)).toEqual(note)
    }),
  )
})

test('what is answered is what was kept, even where the text has half a character', () => {
  const note = addNote(db, pinned, about, 'half \uD83D of a pair', clock())
  expect(findNote(db, note.id)).toEqual(note)
  expect(note.text.isWellFormed()).toBe(true)
})

test('a change keeps the moment of writing and moves the moment of change; the last changed comes first', () => {
  const first = addNote(db, pinned, about, 'first', clock())
  clock.advance(1000)
  const second = addNote(db, pinned, about, 'second', clock())
  clock.advance(1000)
  const changed = changeNote(db, first.id, 'first again', clock())
  expect(changed).toEqual({ ...first, text: 'first again', updated: clock().toISOString() })
  expect(listNotes(db).slice(0, 2)).toEqual([changed, second])
})

test('a removed note comes back under its own id, which no other note took', () => {
  const note = addNote(db, pinned, about, 'to be removed', clock())
  expect(removeNote(db, note.id)).toEqual(note)
  expect(findNote(db, note.id)).toBeUndefined()
  const next = addNote(db, pinned, about, 'written since', clock())
  expect(next.id).toBeGreaterThan(note.id)
  expect(restoreNote(db, note.id, note)).toEqual(note)
  expect(findNote(db, note.id)).toEqual(note)
  expect(findNote(db, next.id)).toEqual(next)
})

test('what is not there cannot be changed or removed', () => {
  expect(changeNote(db, 999_999, 'x', clock())).toBeUndefined()
  expect(removeNote(db, 999_999)).toBeUndefined()
})

test('a bookmark is kept once, with the words and the moment of its first time', () => {
  const first = addBookmark(db, pinned, about.title, clock())
  clock.advance(1000)
  expect(addBookmark(db, pinned, { fr: 'autre', en: 'other' }, clock())).toEqual(first)
  addBookmark(db, { ...pinned, part: 'p2' }, about.title, clock())
  expect(listBookmarks(db).map(({ part }) => part)).toEqual(['p2', 'p1'])
  removeBookmark(db, pinned)
  removeBookmark(db, pinned)
  expect(listBookmarks(db).map(({ part }) => part)).toEqual(['p2'])
})

test('settings and the place last read come back, the last written of each', () => {
  const one = <K extends keyof Settings>(key: K) => fc.constantFrom(...Settings.shape[key].options)
  const settings = fc.record({
    interfaceLanguage: one('interfaceLanguage'),
    readingLanguage: one('readingLanguage'),
    theme: one('theme'),
    textSize: one('textSize'),
  })
  fc.assert(
    fc.property(settings as fc.Arbitrary<Settings>, fc.webPath(), anyText, (wanted, path, title) => {
      writeSettings(db, wanted)
      expect(readSettings(db)).toEqual(wanted)
      const place = { path: `/${path}`, title: { fr: `t${title}`, en: 'title' } }
      expect(writeLastRead(db, place, clock())).toEqual({ ...place, when: clock().toISOString() })
      expect(readLastRead(db)).toEqual(LastRead.safeParse({ ...place, when: clock().toISOString() }).data ?? null)
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['of another app', '{"interfaceLanguage":"de","readingLanguage":"fr","theme":"system","textSize":"medium"}'],
  ['with a key too many', JSON.stringify({ ...defaultSettings, colour: 'red' })],
  ['of another shape', '[1,2]'],
  ['that is no JSON', '{"interfaceLanguage":'],
  ['that is nothing', ''],
])('a setting %s counts as not set', (_, value) => {
  writeSettings(db, { ...defaultSettings, theme: 'dark' })
  db.prepare('UPDATE setting SET value = ?').run(value)
  expect(readSettings(db)).toEqual(defaultSettings)
  expect(readLastRead(db)).toBeNull()
})
