/** The figures of a case: the key ones as large numerals, all of them as a table. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../app/session.tsx'
import { formatAmount, formatDate, formatQualifier, formatUnit, formatValue } from '../../../lib/format.ts'
import { Citation } from '../../../ui/citation.tsx'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import styles from './case.module.css'

type Figure = CaseView['figures'][number]

/** True where the label names what is counted, so that the unit need not. */
function saysUnit(figure: Figure, language: 'fr' | 'en'): boolean {
  const [first = ''] = formatUnit(figure, language).split(' ')
  return first.length > 2 && figure.label[language].toLowerCase().includes(first.toLowerCase())
}

function KeyFigure({ figure }: { readonly figure: Figure }) {
  const language = useReadingLanguage()
  return (
    <li lang={language}>
      <p className={styles['numeral']}>
        {formatQualifier(figure, language)} <strong>{formatAmount(figure, language)}</strong>
        {!saysUnit(figure, language) && ` ${formatUnit(figure, language)}`}
      </p>
      <p>
        {figure.label[language]}
        {figure.date && `, ${formatDate(figure.date, language)}`} <Citation cited={figure.cite} />
      </p>
    </li>
  )
}

export function KeyFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('pages')
  const key = figures.filter((figure) => figure.key)
  if (key.length === 0) return null
  return (
    <Section title={t('cases.figures')}>
      <ul className={styles['figures']}>
        {key.map((figure) => (
          <KeyFigure key={figure.id} figure={figure} />
        ))}
      </ul>
    </Section>
  )
}

export function AllFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
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
              {formatValue(figure, language)} {formatUnit(figure, language)}
            </span>,
            figure.date ? formatDate(figure.date, language) : '–',
            <Citation key="cite" cited={figure.cite} />,
          ],
        }))}
      />
    </Section>
  )
}
