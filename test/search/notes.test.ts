/** The reader's notes beside the library: rule M1 of docs/search.md. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Note } from '../../electron/api/views/notebook.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { search } from '../../electron/search/search.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openReader } from '../helpers/readers.ts'

let reader: Reader
beforeAll(() => {
  reader = openReader(realLibrary())
})
afterAll(() => reader.db.close())

let last = 0
const noteOf = (text: string): Note => ({
  id: ++last,
  kind: 'case',
  item: 'sialkot',
  part: '',
  title: { fr: 'Sialkot, les instruments chirurgicaux', en: 'Sialkot, surgical instruments' },
  quote: { fr: '', en: '' },
  text,
  created: '2026-03-02T08:00:00.000Z',
  updated: '2026-03-02T08:00:00.000Z',
})

const find = (query: string, ...notes: Note[]) => search(reader, query, { language: 'fr', notes })

test('a note is found by its words in either language, folded and in any form', () => {
  const note = noteOf('Reparler des méthodes participatives with the suppliers.')
  for (const query of ['methode participative kind:note', 'supplier genre:notes']) {
    const { hits, total } = find(query, note)
    expect(total).toBe(1)
    expect(hits[0]).toMatchObject({ kind: 'note', item: String(note.id), title: note.title })
    expect(hits[0]?.snippet.some(({ mark }) => mark)).toBe(true)
  }
})

test('M1: notes and library are ranked by the same measure', () => {
  const whole = noteOf('Réparation de bateaux : cautionnement mutuel des tisserands.')
  const part = noteOf('Acheter des tisserands un tissu, entre autres courses, et ne pas oublier de rappeler la mairie.')
  const { hits } = find('cautionnement mutuel tisserands', part, whole)
  const place = ({ id }: Note) => hits.findIndex(({ kind, item }) => kind === 'note' && item === String(id))
  // The note with all the words stands among the best, beside passages that have them all too; the other behind, if at all.
  expect(place(whole)).toBeGreaterThanOrEqual(0)
  expect(place(whole)).toBeLessThan(3)
  expect(place(part) === -1 || place(part) > place(whole)).toBe(true)
})

test('M1: what no note has leaves the library as it was', () => {
  const plain = find('zones franches industrielles')
  const beside = find('zones franches industrielles', noteOf('Rien de cela.'))
  expect(beside.hits).toEqual(plain.hits)
  expect(beside.total).toBe(plain.total)
})

test('counts are those of both together', () => {
  const { all, facets } = find('confiance', noteOf('La confiance d’abord.'))
  const kinds = facets.find(({ name }) => name === 'kind')?.values ?? []
  expect(kinds.find(({ value }) => value === 'note')?.count).toBe(1)
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all)
})

test('a note that was changed is found by its new words, not by the old', () => {
  const note = noteOf('Confiturerie')
  expect(find('confiturerie', note).total).toBe(1)
  const changed = { ...note, text: 'Chocolaterie', updated: '2026-03-03T08:00:00.000Z' }
  expect(find('genre:note chocolaterie', changed).total).toBe(1)
  expect(find('genre:note confiturerie', changed).total).toBe(0)
})

test('a country of a passage is none of a note: filters of the library leave notes out', () => {
  expect(find('confiance pays:maroc', noteOf('La confiance au Maroc')).hits.some(({ kind }) => kind === 'note')).toBe(
    false,
  )
})
