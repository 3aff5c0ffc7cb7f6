/** A library of thousands of cases, made of the parts of the true ones: the same number and the same seed give the same library. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ItemRow } from '../../content/database.ts'
import type { Case } from '../../content/schema/index.ts'
import { libraryFile } from '../paths.ts'

/** How many cases are made up. */
export const many = 5000

/** Numbers that look random from 0 to below 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A case told by one, that lies where another lies, works in the sector of a third, and did what a fourth did. */
function recombine(pick: () => Case): Case {
  const [told, place, sector, deeds] = [pick(), pick(), pick(), pick()]
  return {
    ...told,
    places: place.places,
    countries: place.countries,
    regions: place.regions,
    scope: place.scope,
    sectors: sector.sectors,
    stage: sector.stage,
    interventions: deeds.interventions,
    results: deeds.results,
  }
}

function fill(file: string, count: number): void {
  const database = new Database(file)
  const rows = database.prepare<[], ItemRow>("SELECT * FROM item WHERE kind = 'case' ORDER BY position, id").all()
  const records = rows.map(({ data }) => JSON.parse(data) as Case)
  const random = randomFrom(20_100_614)
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const add = database.prepare(
    `INSERT INTO item (kind, id, position, title_fr, title_en, summary_fr, summary_en, data)
     VALUES ('case', @id, @position, @title_fr, @title_en, @summary_fr, @summary_en, @data)`,
  )
  database.transaction(() => {
    for (let number = rows.length; number < count; number++) {
      const one = any(rows)
      const told = { ...one, title_fr: `${one.title_fr} ${number}`, title_en: `${one.title_en} ${number}` }
      const data = JSON.stringify(recombine(() => any(records)))
      add.run({ ...told, id: `${one.id}-${number}`, position: number, data })
    }
  })()
  database.close()
}

/** Writes the library of `many` cases into a folder of its own. */
export function madeUpLibrary(): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'grappe-bench-library-'))
  const file = join(folder, 'library.sqlite')
  copyFileSync(libraryFile, file)
  fill(file, many)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
