/** The editorial report as text. */
import type { EditorialReport } from './report.ts'

const list = (entries: readonly (readonly [string, string | number])[]) =>
  entries.map(([name, value]) => `  ${name.padEnd(24)} ${value}`)

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

/** Lines to print. */
export function tellReport(report: EditorialReport): string {
  const { passages, records, words, readingTime, cases, figures, citations, problems, longestRuns, orphans, skipped } =
    report
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
    'longest runs of words shared with an original',
    ...(longestRuns.length === 0
      ? ['  none, or no originals']
      : longestRuns.map(({ words: count, file, line, run }) => `  ${count} words  ${file}:${line}  ${run}`)),
    ...list([
      ['terms that none names', orphans.terms.length],
      ['actions that no case names', orphans.actions.length],
    ]),
  ].join('\n')
}
