/** SQLite's FTS5 as it comes, with accents folded; and on words stemmed beforehand. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { stemOf, tokensOf } from '../../../../electron/search/analyse.ts'
import { textOf, wordsOf, type EngineMaker } from '../engine.ts'

const stemmed = (text: string) =>
  tokensOf(text)
    .map(({ word }) => stemOf(word, 'fr'))
    .join(' ')

export const fts5 = (stem: boolean): EngineMaker => ({
  build: (passages, setting) => {
    const folder = mkdtempSync(join(tmpdir(), 'grappe-bench-'))
    const file = join(folder, 'fts5.sqlite')
    const db = new Database(file)
    db.pragma('journal_mode = OFF')
    db.exec("CREATE VIRTUAL TABLE passage USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2')")
    const ids: string[] = []
    const insert = db.prepare<[number, string]>('INSERT INTO passage (rowid, text) VALUES (?, ?)')
    db.transaction(() => {
      for (const passage of passages) {
        const text = textOf(passage, setting)
        ids.push(passage.id)
        insert.run(ids.length, stem ? stemmed(text) : text)
      }
    })()
    const find = db.prepare<[string, number], { rowid: number }>(
      'SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?',
    )
    return {
      search: (query, most) => {
        const words = wordsOf(query, setting).map((word) => `"${stem ? stemOf(word, 'fr') : word}"`)
        return words.length === 0 ? [] : find.all(words.join(' OR '), most).map(({ rowid }) => ids[rowid - 1] ?? '')
      },
      size: () => statSync(file).size,
      close: () => {
        db.close()
        rmSync(folder, { recursive: true })
      },
    }
  },
})
