/** The cases as a table, ordered by its heads; only the rows in the window are drawn. */
import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseOrder, CaseSort } from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, formatDate, formatNumber } from '../../../lib/format.ts'
import { placeLine } from '../../../ui/case-card.tsx'
import { CompareToggle } from '../../../ui/compare-toggle.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { TypeBadge } from '../../../ui/type-badge.tsx'
import styles from './table-view.module.css'
import { useRows } from './use-rows.ts'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly sort: CaseSort
  readonly onSort: (sort: CaseSort) => void
}

interface HeadProps {
  readonly by: CaseOrder
  readonly sort: CaseSort
  readonly onSort: Props['onSort']
  readonly children: ReactNode
}

/** A head that orders the table: first upwards, then downwards. */
function Head({ by, sort, onSort, children }: HeadProps) {
  const current = sort.by === by
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={current ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ by, descending: current && !sort.descending })}>
        {children}
        {current && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  )
}

/** What a row says; it is drawn once, wherever the row comes to stand and however often rows are measured. */
const Cells = memo(function Cells({ one }: { readonly one: CaseCard }) {
  const language = useReadingLanguage()
  const inInterface = useLanguage()
  return (
    <>
      <th scope="row" lang={language}>
        <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
      </th>
      <td lang={language}>{placeLine(one, language)}</td>
      <td lang={language}>{capitalise(one.sectors.map(({ name }) => name[language]).join(', '), language)}</td>
      <td>{one.type ? <TypeBadge type={one.type} /> : '–'}</td>
      <td lang={language}>{formatDate(one.period, language)}</td>
      <td>{one.size === null ? '–' : formatNumber(one.size, inInterface)}</td>
      <td>
        <Strength strength={one.evidence} />
      </td>
      <td>
        <CompareToggle one={one} />
      </td>
    </>
  )
})

export function TableView({ cases, sort, onSort }: Props) {
  const { t } = useTranslation('pages')
  const body = useRef<HTMLTableSectionElement>(null)
  const { shown, before, after, measure } = useRows({ count: cases.length, list: body, estimate: 58 })
  const head = { sort, onSort }
  return (
    // A wide table scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['box']} tabIndex={0} role="group" aria-label={t('explorer.view.table')} data-sheet="wide">
      <table className={styles['table']} aria-rowcount={cases.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <Head by="title" {...head}>
              {t('explorer.column.title')}
            </Head>
            <Head by="country" {...head}>
              {t('cases.place')}
            </Head>
            <th scope="col">{t('cases.sectorLabel')}</th>
            <th scope="col">{t('cases.type')}</th>
            <Head by="start" {...head}>
              {t('cases.period')}
            </Head>
            <Head by="size" {...head}>
              {t('explorer.column.size')}
            </Head>
            <Head by="evidence" {...head}>
              {t('explorer.column.evidence')}
            </Head>
            <th scope="col">
              <span className="visually-hidden">{t('explorer.column.compare')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {shown.map((index) => {
            const one = cases[index]
            return (
              one && (
                <tr key={one.id} ref={measure} data-index={index} aria-rowindex={index + 2}>
                  <Cells one={one} />
                </tr>
              )
            )
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  )
}
