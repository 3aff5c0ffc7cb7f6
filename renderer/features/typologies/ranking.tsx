/** The types in the order of the answers, each with its reasons. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Answers, Classification, Fit, RankedType } from '../../../content/classifying/index.ts'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { TypeLetter } from '../../ui/type-badge.tsx'
import { namesIn, wordsOf } from './answers.ts'
import styles from './ranking.module.css'

interface Props {
  readonly typology: TypologyView
  readonly answers: Answers
}

/** What contradicts a type: what was said, and what the table says. */
function Contradictions({ typology, answers, ranked }: Props & { readonly ranked: RankedType }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return ranked.rows
    .filter(({ fit }) => fit === 'differs')
    .map(({ characteristic: id }) => {
      const characteristic = typology.characteristics.find((one) => one.id === id)
      const cell = typology.cells.find((one) => one.characteristic === id && one.type === ranked.type)
      if (!characteristic || !cell) return null
      const words = {
        characteristic: capitalise(characteristic.name[language], language),
        yours: wordsOf(typology, characteristic, answers[id] ?? [], language),
        table: cell.text[language],
      }
      return <li key={id}>{t('classifier.contradiction', words)}</li>
    })
}

const quiet: readonly Fit[] = ['fits', 'may-fit', 'unknown']

function Reasons({ typology, answers, ranked }: Props & { readonly ranked: RankedType }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const named = (fit: Fit) =>
    namesIn(
      typology.characteristics,
      ranked.rows.filter((row) => row.fit === fit).map(({ characteristic }) => characteristic),
      language,
    )
  return (
    <ul className={styles['reasons']}>
      {quiet
        .filter((fit) => named(fit) !== '')
        .map((fit) => (
          <li key={fit} data-fit={fit}>
            <strong>{withColon(t(`classifier.reasons.${fit}`), language)}</strong> <span>{named(fit)}</span>
          </li>
        ))}
      {ranked.rows.some(({ fit }) => fit === 'differs') && (
        <li data-fit="differs">
          <strong>{withColon(t('classifier.reasons.differs'), language)}</strong>
          <ul>
            <Contradictions typology={typology} answers={answers} ranked={ranked} />
          </ul>
        </li>
      )}
    </ul>
  )
}

export function Ranking({ typology, answers, classification }: Props & { readonly classification: Classification }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const worst = Math.max(1, ...classification.ranking.map(({ least }) => least))
  return (
    <ol className={styles['ranking']}>
      {classification.ranking.map((ranked) => {
        const type = typology.types.find(({ id }) => id === ranked.type)
        if (!type) return null
        return (
          <li key={ranked.type} data-open={ranked.open} value={ranked.rank}>
            <div className={styles['line']}>
              <span className={styles['rank']} aria-hidden="true">
                {ranked.rank}
              </span>
              <TypeLetter letter={type.letter} />
              <Link to={`/typologies/${typology.id}/${type.id}`} lang={language}>
                {capitalise(type.name[language], language)}
              </Link>
              <small>
                {t('classifier.steps', { count: ranked.least })} ·{' '}
                {t(ranked.open ? 'classifier.open' : 'classifier.closed')}
              </small>
            </div>
            <span className={styles['bar']} aria-hidden="true">
              <i style={{ width: `${(ranked.least / worst) * 100}%` }} />
            </span>
            <details open={ranked.rank === 1}>
              <summary>
                {t('classifier.why')}
                <span className="visually-hidden"> – {type.name[language]}</span>
              </summary>
              <Reasons typology={typology} answers={answers} ranked={ranked} />
            </details>
          </li>
        )
      })}
    </ol>
  )
}
