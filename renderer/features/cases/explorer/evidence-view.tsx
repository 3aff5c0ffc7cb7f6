/** The evidence map: actions across results, how many cases report both, and the gaps. */
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  chosenIn,
  evidenceGrid,
  strengths,
  toggled,
  withChoices,
  type Counts,
  type EvidenceGrid,
  type EvidenceRow,
  type Filters,
} from '../../../../content/filtering/index.ts'
import type { CaseCard, CaseVocabulary } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise } from '../../../lib/format.ts'
import { CaseCards } from '../../../ui/case-card.tsx'
import { CiteEntry } from '../../../ui/citing.tsx'
import { Section } from '../../../ui/section.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { EvidenceMatrix } from './evidence-matrix.tsx'
import { StrengthSample } from '../../../ui/strength-bar.tsx'
import styles from './evidence-view.module.css'
import type { Change, Explorer } from './use-explorer.ts'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly vocabulary: CaseVocabulary
  readonly filters: Filters
  readonly counts: Counts
  readonly pathTo: Explorer['pathTo']
  readonly change: Change
}

interface Chosen {
  readonly row: EvidenceRow<CaseCard>
  readonly result: EvidenceGrid<CaseCard>['results'][number]
  readonly cases: readonly CaseCard[]
}

function cellAt({ domains, results }: EvidenceGrid<CaseCard>, id: string, column: number): Chosen | undefined {
  const row = domains.flatMap((domain) => [domain, ...domain.rows]).find(({ head }) => head.id === id)
  const [result, cases] = [results[column], row?.cells[column]]
  return row && result && cases && cases.length > 0 ? { row, result, cases } : undefined
}

function Drilled({ chosen, filters, pathTo }: Pick<Props, 'filters' | 'pathTo'> & { readonly chosen: Chosen }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { row, result, cases } = chosen
  const isAction = row.actions.length === 1 && row.actions[0] === row.head.id
  const crossed = withChoices(withChoices(filters, 'intervention', row.actions), 'result', [result.id])
  return (
    <Section
      title={`${capitalise(row.head.name[language], language)} × ${result.name[language]}`}
      language={language}
      aside={
        <>
          <Link to={pathTo({ filters: crossed, view: 'cards' })}>
            {t('explorer.showCell', { count: cases.length })}
          </Link>
          {isAction && <CiteEntry kind="action" id={row.head.id} what={row.head.name[language]} look="button" />}
        </>
      }
    >
      <div aria-live="polite">
        <CaseCards cases={cases.slice(0, 12)} />
      </div>
    </Section>
  )
}

/** Shows the cases of some strength of evidence alone; none chosen shows all. */
function StrengthFilter({ filters, counts, change }: Pick<Props, 'filters' | 'counts' | 'change'>) {
  const { t } = useTranslation(['pages', 'common'])
  const chosen = chosenIn(filters, 'evidence')
  return (
    <div role="group" aria-label={t('explorer.facet.evidence')} className={`${styles['strengths']} no-print`}>
      <span aria-hidden="true">{t('explorer.facet.evidence')}</span>
      {strengths.map((one) => {
        const count = counts.evidence.get(one) ?? 0
        const isChosen = chosen.includes(one)
        return (
          <button
            key={one}
            type="button"
            aria-pressed={isChosen}
            disabled={count === 0 && !isChosen}
            onClick={() => change({ filters: toggled(filters, 'evidence', one) })}
          >
            <StrengthSample strength={one} /> {t(`common:evidence.${one}`)} <small>{count}</small>
          </button>
        )
      })}
    </div>
  )
}

export function EvidenceView({ cases, vocabulary, filters, counts, pathTo, change }: Props) {
  const { t } = useTranslation('pages')
  const grid = useMemo(() => evidenceGrid(cases, vocabulary), [cases, vocabulary])
  const [at, setAt] = useState<readonly [row: string, column: number] | undefined>()
  const choose = useCallback((row: string, column: number) => setAt([row, column]), [])
  const chosen = at && cellAt(grid, ...at)
  const silent = cases.filter(({ actions, outcomes }) => actions.length === 0 || outcomes.length === 0).length
  return (
    <>
      <p className={styles['lead']}>{t('explorer.evidenceLead', { count: silent, all: cases.length })}</p>
      <StrengthFilter filters={filters} counts={counts} change={change} />
      <EvidenceMatrix grid={grid} onChoose={choose} />
      {chosen && <Drilled chosen={chosen} filters={filters} pathTo={pathTo} />}
      <EvidenceList grid={grid} />
    </>
  )
}
