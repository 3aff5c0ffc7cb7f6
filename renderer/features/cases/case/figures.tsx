/** The figures of a case: the key ones as large numerals, all of them as a table. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { formatAmount, formatDate, formatMeasure, formatQualifier, formatUnit } from '../../../lib/format.ts'
import { Citation } from '../../../ui/citation.tsx'
import { CiteEntry } from '../../../ui/citing.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import styles from './case.module.css'

type Figure = CaseView['figures'][number]

/** True where the label names what is counted, so that the unit need not. */
function saysUnit(figure: Figure, language: 'fr' | 'en'): boolean {
  const [first = ''] = formatUnit(figure, language).split(' ')
  return first === '' || (first.length > 2 && figure.label[language].toLowerCase().includes(first.toLowerCase()))
}

/** A share as a bar of the whole; the number stands above it. */
function Share({ figure }: { readonly figure: Figure }) {
  const [from = 0, to = from] = [figure.value].flat()
  if (figure.unit.id !== 'percent' || from < 0 || to > 100) return null
  const range = from !== to
  return (
    <svg className={styles['share']} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" className={styles['whole']} />
      <rect x={range ? from : 0} width={range ? to - from : to} height="6" className={styles['part']} />
    </svg>
  )
}

function KeyFigure({ one, figure }: { readonly one: CaseView; readonly figure: Figure }) {
  const language = useReadingLanguage()
  return (
    <li lang={language}>
      <p className={styles['numeral']}>
        {formatQualifier(figure, language)} <strong>{formatAmount(figure, language)}</strong>
        {!saysUnit(figure, language) && ` ${formatUnit(figure, language)}`}
      </p>
      <Share figure={figure} />
      <p>
        {figure.label[language]}
        {figure.date && `, ${formatDate(figure.date, language)}`} <Citation cited={figure.cite} />{' '}
        <CiteEntry kind="case" id={one.id} part={figure.id} what={figure.label[language]} />
      </p>
    </li>
  )
}

export function KeyFigures({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const key = one.figures.filter((figure) => figure.key)
  if (key.length === 0) return null
  return (
    <Section title={t('cases.figures')}>
      <ul className={styles['figures']}>
        {key.map((figure) => (
          <KeyFigure key={figure.id} one={one} figure={figure} />
        ))}
      </ul>
    </Section>
  )
}

export function AllFigures({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { figures } = one
  if (figures.length === 0) return null
  return (
    <Section title={t('cases.allFigures')} id="figures">
      <Table
        label={t('cases.allFigures')}
        columns={[t('cases.figure'), t('cases.value'), t('cases.date'), t('cases.source')]}
        rows={figures.map((figure) => ({
          id: figure.id,
          cells: [
            <span key="label" lang={language}>
              {figure.label[language]}
              {figure.note && <small className={styles['small']}>{figure.note[language]}</small>}
            </span>,
            <span key="value" lang={language} className={styles['value']}>
              {formatMeasure(figure, language)}
            </span>,
            figure.date ? formatDate(figure.date, language) : '–',
            <span key="cite">
              <Citation cited={figure.cite} />{' '}
              <CiteEntry kind="case" id={one.id} part={figure.id} what={figure.label[language]} />
            </span>,
          ],
        }))}
      />
    </Section>
  )
}
