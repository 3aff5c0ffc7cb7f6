/** The editorial report as text. */
import type { EditorialReport } from './report.ts'

const list = (entries: readonly (readonly [string, string | number])[]) =>
  entries.map(([name, value]) => `  ${name.padEnd(24)} ${value}`)

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

const both = ({ fr, en }: { fr: number; en: number }) => `${fr}, ${en}`

function tellParity({ parity: { counts, differ, dataTexts, typography } }: EditorialReport): string[] {
  const parts = Object.keys(counts.fr) as (keyof typeof counts.fr)[]
  return [
    'the two languages beside each other, French and English',
    ...list([
      ...parts.map((part) => [part, both({ fr: counts.fr[part], en: counts.en[part] })] as const),
      ['texts in the data', both(dataTexts)],
      ['files that differ', differ],
      ['typographic faults', both(typography)],
    ]),
  ]
}

function tellLearning({ learning: { models, steps, items, questions } }: EditorialReport): string[] {
  return [
    'the guide',
    ...list([
      ['models held as data', `${models.held} of ${models.listed}`],
      ['steps', `${steps.total}, ${steps.withExercise} with an exercise, ${steps.withCase} with a case`],
      [
        'competence items',
        `${items.total}, ${items.withBehaviours} with behaviours, ${items.withExercise} with an exercise`,
      ],
      ['questions', questions.total],
    ]),
    'questions by kind, difficulty and module',
    ...list([
      ...Object.entries(questions.byKind),
      ...Object.entries(questions.byDifficulty).map(([level, count]) => [`difficulty ${level}`, count] as const),
      ...Object.entries(questions.byModule),
    ]),
  ]
}

function tellLacking(lacking: EditorialReport['cases']['lacking']): string[] {
  const entries = Object.entries(lacking)
  if (entries.length === 0) return []
  return [
    'flagship and full cases that lack a part',
    ...list(entries.map(([id, parts]) => [id, parts.join(', ')] as const)),
  ]
}

/** Lines to print. */
export function tellReport(report: EditorialReport): string {
  const { passages, records, words, readingTime, cases, figures, citations, problems, longestRuns, skipped } = report
  const problemCount = Object.values(problems).reduce((sum, count) => sum + count, 0)
  return [
    ...skipped.map((line) => `not done: ${line}`),
    'passages restated in both languages',
    ...list(
      Object.entries(passages).map(
        ([id, { listed, restated }]) => [id, `${restated} of ${listed}, ${percent(restated, listed)}`] as const,
      ),
    ),
    'records',
    ...list(Object.entries(records)),
    'words of prose, French and English',
    ...list(Object.entries(words).map(([kind, { fr, en }]) => [kind, `${fr}, ${en}`] as const)),
    ...list([['reading time', `${readingTime.fr} and ${readingTime.en} minutes`]]),
    'cases',
    ...list([
      ...Object.entries(cases.byDepth),
      ...Object.entries(cases.with).map(([part, count]) => [`with ${part}`, count] as const),
    ]),
    ...list([
      ['figures', `${figures.total}, ${figures.checked} compared with the originals`],
      ['citations', citations],
      [
        'problems',
        problemCount === 0
          ? 'none'
          : Object.entries(problems)
              .map(([rule, count]) => `${rule} ${count}`)
              .join(', '),
      ],
    ]),
    ...tellLacking(cases.lacking),
    'longest runs of words shared with an original',
    ...(longestRuns.length === 0
      ? ['  none, or no originals']
      : longestRuns.map(({ words: count, file, line, run }) => `  ${count} words  ${file}:${line}  ${run}`)),
    ...tellParity(report),
    ...tellLearning(report),
    'named by nothing else',
    ...list(Object.entries(report.orphans).map(([kind, ids]) => [kind, ids.length] as const)),
  ].join('\n')
}
