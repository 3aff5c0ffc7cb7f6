/** Self-assessments, one a day at most, each level with the words that it stood for. */
import type { AssessedItem, Assessment } from '../../api/views/index.ts'
import type { WritableDatabase } from '../open.ts'

interface LevelRow {
  day: string
  competence: string
  item: string
  level: number
  text_fr: string
  text_en: string
  behaviour_fr: string
  behaviour_en: string
}

const toLevel = ({ competence, item, level, ...row }: LevelRow): AssessedItem => ({
  competence,
  item,
  level,
  text: { fr: row.text_fr, en: row.text_en },
  behaviour: { fr: row.behaviour_fr, en: row.behaviour_en },
})

/** All that have a level, the newest first. */
export function listAssessments(db: WritableDatabase): Assessment[] {
  const levels = Map.groupBy(
    db.prepare<[], LevelRow>('SELECT * FROM assessment_level ORDER BY competence, item').all(),
    ({ day }) => day,
  )
  return db
    .prepare<[], Omit<Assessment, 'levels'>>('SELECT * FROM assessment ORDER BY day DESC')
    .all()
    .flatMap((one) => {
      const own = levels.get(one.day)
      return own ? [{ ...one, levels: own.map(toLevel) }] : []
    })
}

/** When the self-assessment of a day was begun. */
export function findBegun(db: WritableDatabase, day: string): string | undefined {
  return db.prepare<[string], { begun: string }>('SELECT begun FROM assessment WHERE day = ?').get(day)?.begun
}

/** Sets the level of an ability in the self-assessment of a day, which it begins where there is none. */
export function setLevel(db: WritableDatabase, day: string, level: AssessedItem, now: Date): void {
  const moment = now.toISOString()
  db.transaction(() => {
    db.prepare<[string, string, string]>(
      'INSERT INTO assessment VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET updated = excluded.updated',
    ).run(day, moment, moment)
    db.prepare<LevelRow>(
      `INSERT OR REPLACE INTO assessment_level
       VALUES (@day, @competence, @item, @level, @text_fr, @text_en, @behaviour_fr, @behaviour_en)`,
    ).run({
      day,
      competence: level.competence,
      item: level.item,
      level: level.level,
      text_fr: level.text.fr,
      text_en: level.text.en,
      behaviour_fr: level.behaviour.fr,
      behaviour_en: level.behaviour.en,
    })
  })()
}

export function clearLevel(db: WritableDatabase, day: string, competence: string, item: string): void {
  db.prepare<[string, string, string]>(
    'DELETE FROM assessment_level WHERE day = ? AND competence = ? AND item = ?',
  ).run(day, competence, item)
}
