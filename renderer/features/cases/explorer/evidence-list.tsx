/** The filled cells of the evidence map as a list, for whoever reads line by line or prints. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  countStrengths,
  type EvidenceGrid,
  type EvidenceRow,
  type StrengthCounts,
} from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise } from '../../../lib/format.ts'
import { CiteEntry } from '../../../ui/citing.tsx'
import { LateDetails } from '../../../ui/late-details.tsx'
import { StrengthBar, useStrengthWords } from '../../../ui/strength-bar.tsx'
import { Table } from '../../../ui/table.tsx'
import styles from './evidence-view.module.css'

interface Pair {
  readonly row: EvidenceRow<CaseCard>
  readonly result: EvidenceGrid<CaseCard>['results'][number]
  readonly cases: readonly CaseCard[]
  readonly counts: StrengthCounts
}

function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const say = useStrengthWords()
  return (
    <Table
      label={t('explorer.evidenceList', { count: pairs.length })}
      columns={[
        t('explorer.facet.intervention'),
        t('explorer.facet.result'),
        t('explorer.column.title'),
        t('explorer.facet.evidence'),
      ]}
      rows={pairs.map(({ row, result, cases, counts }) => ({
        id: `${row.head.id}-${result.id}`,
        cells: [
          <span key="action" lang={language}>
            {capitalise(row.head.name[language], language)}
          </span>,
          <span key="result" lang={language}>
            {capitalise(result.name[language], language)}
          </span>,
          <ul key="cases" lang={language}>
            {cases.map((one) => (
              <li key={one.id}>
                <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>{' '}
                <CiteEntry kind="case" id={one.id} what={one.title[language]} />
              </li>
            ))}
          </ul>,
          <span key="strength" className={styles['strength']}>
            <StrengthBar {...counts} /> {say(counts)}
          </span>,
        ],
      }))}
    />
  )
}

export function EvidenceList({ grid }: { readonly grid: EvidenceGrid<CaseCard> }) {
  const { t } = useTranslation('pages')
  const pairs = grid.domains
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      grid.results.map((result, index): Pair => {
        const cases = row.cells[index] ?? []
        return { row, result, cases, counts: countStrengths(cases) }
      }),
    )
    .filter(({ cases }) => cases.length > 0)
    .toSorted((a, b) => b.cases.length - a.cases.length)
  if (pairs.length === 0) return null
  return (
    <LateDetails
      className={styles['list']}
      summary={<summary>{t('explorer.evidenceList', { count: pairs.length })}</summary>}
      count={pairs.length}
    >
      {() => <Pairs pairs={pairs} />}
    </LateDetails>
  )
}
