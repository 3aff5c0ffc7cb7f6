/** The comparison itself: criteria down, cases across. What cases share is marked, and what sets them apart. */
import { X } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ComparisonView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { Citations } from '../../../ui/citation.tsx'
import { CiteEntry } from '../../../ui/citing.tsx'
import { Html } from '../../../ui/html.tsx'
import styles from './compare.module.css'

type Row = ComparisonView['rows'][number]

interface Props {
  readonly comparison: ComparisonView
  /** Leaves out the criteria in which all cases are the same. */
  readonly differences: boolean
  readonly onRemove: (id: string) => void
}

function Cell({ items, alone }: { readonly items: Row['cells'][number]; readonly alone: boolean }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (items.length === 0) return <td className={styles['unsaid']}>{t('compare.notSaid')}</td>
  return (
    <td lang={language}>
      <ul>
        {items.map(({ key, text, cite, cases }) => (
          <li key={`${key}${text.en}`} data-shared={!alone && cases > 1}>
            {text[language]} <Citations cited={cite} />
            {!alone && cases > 1 && (
              <span className="visually-hidden"> {t('compare.shared', { count: cases - 1 })}</span>
            )}
          </li>
        ))}
      </ul>
    </td>
  )
}

function Lessons({ lessons }: { readonly lessons: ComparisonView['lessons'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (lessons.every((one) => one === null)) return null
  return (
    <tr>
      <th scope="row">{t('compare.lessons')}</th>
      {lessons.map((one, index) => (
        // The lessons stand in the order of the cases, which have no other key here.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index} className={one ? styles['lessons'] : styles['unsaid']}>
          {one ? <Html html={one[language]} language={language} /> : t('compare.notSaid')}
        </td>
      ))}
    </tr>
  )
}

function CriterionRow({ row: { criterion, agreement, cells }, alone }: { readonly row: Row; readonly alone: boolean }) {
  const { t } = useTranslation('pages')
  return (
    <tr data-agreement={agreement} data-silent={cells.every((items) => items.length === 0)}>
      <th scope="row">
        {t(`compare.criteria.${criterion}`)}
        {!alone && <small>{t(`compare.agreement.${agreement}`)}</small>}
      </th>
      {cells.map((items, index) => (
        // The cells stand in the order of the cases, which have no other key here.
        // oxlint-disable-next-line react/no-array-index-key
        <Cell key={index} items={items} alone={alone} />
      ))}
    </tr>
  )
}

export function ComparisonTable({ comparison: { cases, rows, lessons }, differences, onRemove }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const alone = cases.length < 2
  const shown = rows.filter(({ agreement }) => !differences || agreement !== 'same')
  const wide = cases.length > 2 ? 'wide' : undefined
  return (
    // A wide table scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['box']} tabIndex={0} role="group" aria-label={t('compare.table')} data-sheet={wide}>
      <table
        className={styles['table']}
        data-columns={cases.length}
        style={{ '--columns': cases.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('compare.criterion')}</span>
            </th>
            {cases.map((one) => (
              <th key={one.id} scope="col" lang={language}>
                <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
                <CiteEntry kind="case" id={one.id} what={one.title[language]} />
                <button
                  type="button"
                  className="no-print"
                  aria-label={t('compare.remove', { title: one.title[language] })}
                  onClick={() => onRemove(one.id)}
                >
                  <X size={16} aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <CriterionRow key={row.criterion} row={row} alone={alone} />
          ))}
          <Lessons lessons={lessons} />
        </tbody>
      </table>
      {shown.length === 0 && <p className={styles['about']}>{t('compare.allSame')}</p>}
    </div>
  )
}
