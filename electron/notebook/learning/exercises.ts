/** What the reader writes for the exercises of steps and of competence items. */
import type { Bilingual } from '../../../content/schema/index.ts'
import type { ExerciseText } from '../../api/views/index.ts'
import { GrappeError } from '../../errors.ts'
import type { WritableDatabase } from '../open.ts'

type Target = Pick<ExerciseText, 'kind' | 'item' | 'part'>

interface ExerciseRow extends Target {
  title_fr: string
  title_en: string
  task_fr: string
  task_en: string
  text: string
  revision: number
  updated: string
}

function toText({ title_fr, title_en, task_fr, task_en, ...row }: ExerciseRow): ExerciseText {
  return { ...row, title: { fr: title_fr, en: title_en }, task: { fr: task_fr, en: task_en } }
}

/** All that were written, the last changed first. */
export function listExercises(db: WritableDatabase): ExerciseText[] {
  return db
    .prepare<[], ExerciseRow>("SELECT * FROM exercise WHERE text <> '' ORDER BY updated DESC, kind, item, part")
    .all()
    .map(toText)
}

export function findExercise(db: WritableDatabase, { kind, item, part }: Target): ExerciseText | undefined {
  const row = db
    .prepare<[string, string, string], ExerciseRow>('SELECT * FROM exercise WHERE kind = ? AND item = ? AND part = ?')
    .get(kind, item, part)
  return row && toText(row)
}

/**
 * Saves a text with the words of its exercise.
 * @param base the revision that the text was written on
 * @throws GrappeError exercise-conflict where another revision is there
 */
export function saveExercise(
  db: WritableDatabase,
  target: Target,
  about: { readonly title: Bilingual; readonly task: Bilingual },
  { text, base }: { readonly text: string; readonly base: number },
  now: Date,
): ExerciseText {
  return db.transaction(() => {
    const present = findExercise(db, target)
    if ((present?.revision ?? 0) !== base) throw new GrappeError('exercise-conflict')
    if (present?.text === text) return present
    const row: ExerciseRow = {
      kind: target.kind,
      item: target.item,
      part: target.part,
      title_fr: about.title.fr,
      title_en: about.title.en,
      task_fr: about.task.fr,
      task_en: about.task.en,
      text,
      revision: base + 1,
      updated: now.toISOString(),
    }
    db.prepare<ExerciseRow>(
      `INSERT OR REPLACE INTO exercise (kind, item, part, title_fr, title_en, task_fr, task_en, text, revision, updated)
       VALUES (@kind, @item, @part, @title_fr, @title_en, @task_fr, @task_en, @text, @revision, @updated)`,
    ).run(row)
    return toText(row)
  })()
}
