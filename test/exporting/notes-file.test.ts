/** Notes and highlights come out as Markdown that says where each is from and holds every word. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Highlight } from '../../electron/api/views/highlights.ts'
import type { Cited } from '../../electron/exporting/citations/index.ts'
import { writeNotesFile } from '../../electron/exporting/notes-markdown.ts'

const now = new Date('2026-03-02T08:00:00.000Z')
const moment = now.toISOString()
const cited: Cited = {
  id: 'marais-1999',
  csl: { type: 'report', title: 'Les ateliers', author: [{ family: 'Marais' }], issued: { 'date-parts': [[1999]] } },
  passage: { anchor: 'p2', locator: { fr: '§\u00A02', en: '§\u00A02' } },
}
const highlight: Highlight = {
  id: 1,
  source: 'marais-1999',
  anchor: 'p2',
  title: { fr: 'Marais 1999, §\u00A02', en: 'Marais 1999, §\u00A02' },
  edition: 'fr',
  exact: 'Un seul tourneur livre\nles chevilles.',
  prefix: '',
  suffix: '',
  start: 0,
  colour: 'green',
  note: '1. À *vérifier*',
  created: moment,
  updated: moment,
  place: null,
}
const note = {
  id: 4,
  kind: 'case' as const,
  item: 'valombre',
  part: '',
  title: { fr: 'Valombre', en: 'Valombre' },
  quote: { fr: 'La colle', en: 'The glue' },
  text: '# Un dièse\nune ligne',
  created: moment,
  updated: moment,
}

test('a highlight whose words are gone and a note on a case', () => {
  const file = writeNotesFile([{ note, cited: undefined }], [{ highlight, cited }], 'fr', now)
  expect(file).toMatchObject({ name: 'grappe-notes-2026-03-02.md', mime: 'text/markdown' })
  expect(file.text).toBe(`# Mes notes et surlignages

Exporté de Grappe le 2 mars 2026.

## Marais 1999, §\u00A02

\`marais-1999#p2\`

> Un seul tourneur livre
>
> les chevilles.

_(vert, ces mots ne sont plus dans le passage)_

1\\. À \\*vérifier\\*

## Valombre

\`valombre\`

> La colle

\\# Un dièse
une ligne

## Sources

- Marais (1999), Les ateliers, §\u00A02. Édition reformulée\u00A0: Grappe, marais-1999#p2.
`)
})

test('nothing noted is said', () => {
  expect(writeNotesFile([], [], 'en', now).text).toContain('Nothing is noted or highlighted.')
})

test('every letter of what was written is in the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const file = writeNotesFile([{ note: { ...note, text }, cited: undefined }], [], 'fr', now)
      expect(file.text.replaceAll('\\', '')).toContain(text.replaceAll('\\', ''))
    }),
  )
})
