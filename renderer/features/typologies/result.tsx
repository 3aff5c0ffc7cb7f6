/** What the answers come to: the closest type, the ranking, what would change it, and what is in doubt. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  classify,
  turningAnswers,
  type Answers,
  type Classification,
  type Turn,
} from '../../../content/classifying/index.ts'
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import { isRange, namesIn, titleOf, wordsOf } from './answers.ts'
import { Ranking } from './ranking.tsx'
import styles from './classify.module.css'

interface Props {
  readonly typology: TypologyView
  readonly answers: Answers
}

function Verdict({
  typology,
  classification,
}: {
  readonly typology: TypologyView
  readonly classification: Classification
}) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { first, ranking, certain } = classification
  const others = ranking.filter(({ open, type }) => open && !first.includes(type)).map(({ type }) => type)
  const types = namesIn(typology.types, first, language)
  return (
    <div role="status" className={styles['verdict']}>
      <p className={styles['closest']} lang={language}>
        {t(first.length > 1 ? 'classifier.tie' : 'classifier.closest', { types })}
      </p>
      <p>
        {certain
          ? t('classifier.certain')
          : [
              ...(first.length > 1 ? [t('classifier.tieWhy')] : []),
              ...(others.length > 0
                ? [t('classifier.others', { count: others.length, types: namesIn(typology.types, others, language) })]
                : []),
            ].join(' ')}
      </p>
    </div>
  )
}

function TurnLine({ typology, turn }: { readonly typology: TypologyView; readonly turn: Turn }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const characteristic = typology.characteristics.find(({ id }) => id === turn.characteristic)
  if (!characteristic) return null
  const or = language === 'fr' ? ' ou ' : ' or '
  const values = turn.values.map((value) => wordsOf(typology, characteristic, [value], language)).join(or)
  return (
    <li lang={language}>
      {t('classifier.turn', { characteristic: capitalise(characteristic.name[language], language), values })}{' '}
      <small>
        {t(turn.first.length > 1 ? 'classifier.turnToTie' : 'classifier.turnTo', {
          types: namesIn(typology.types, turn.first, language),
        })}
      </small>
    </li>
  )
}

/** How many turning answers are shown at once. */
const shownTurns = 6

function Sensitivity({ typology, answers }: Props) {
  const { t } = useTranslation('pages')
  const turns = useMemo(() => turningAnswers(typology, answers), [typology, answers])
  const lines = (some: readonly Turn[]) =>
    some.map((turn) => (
      <TurnLine key={`${turn.characteristic} ${turn.first.join(' ')}`} typology={typology} turn={turn} />
    ))
  return (
    <section aria-labelledby="turning">
      <h3 id="turning">{t('classifier.turning')}</h3>
      {turns.length === 0 && <p>{t('classifier.noTurn')}</p>}
      <ul className={styles['turns']}>{lines(turns.slice(0, shownTurns))}</ul>
      {turns.length > shownTurns && (
        <details>
          <summary>{t('classifier.turnsMore', { count: turns.length - shownTurns })}</summary>
          <ul className={styles['turns']}>{lines(turns.slice(shownTurns))}</ul>
        </details>
      )}
    </section>
  )
}

function Doubts({ typology, answers, classification }: Props & { readonly classification: Classification }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const ids = typology.characteristics.map(({ id }) => id)
  const unknown = ids.filter((id) => !answers[id])
  const ranges = ids.filter((id) => isRange(typology, answers, id))
  const names = (some: readonly string[]) => namesIn(typology.characteristics, some, language)
  // A note of the table on a cell that the first place rests on.
  const notes = typology.cells.filter(
    ({ type, characteristic, note }) => note && classification.first.includes(type) && answers[characteristic],
  )
  if (unknown.length + ranges.length + notes.length === 0) return null
  return (
    <section aria-labelledby="doubts">
      <h3 id="doubts">{t('classifier.doubts')}</h3>
      <ul className={styles['turns']} lang={language}>
        {unknown.length > 0 && <li>{t('classifier.doubtUnknown', { characteristics: names(unknown) })}</li>}
        {ranges.length > 0 && <li>{t('classifier.doubtRange', { characteristics: names(ranges) })}</li>}
        {classification.first.length === 1 &&
          notes.map(({ characteristic, note }) => (
            <li key={characteristic}>
              {titleOf(typology.characteristics, characteristic, language)}. {note?.[language]}
            </li>
          ))}
      </ul>
    </section>
  )
}

export function Result({ typology, answers }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const classification = useMemo(() => classify(typology, answers), [typology, answers])
  if (classification.answered === 0)
    return (
      <p role="status" className={styles['nothing']}>
        {t('classifier.nothing')}
      </p>
    )
  const [first] = classification.first
  return (
    <div className={styles['result']}>
      <Verdict typology={typology} classification={classification} />
      <h3>{t('classifier.ranking')}</h3>
      <Ranking typology={typology} answers={answers} classification={classification} />
      <Sensitivity typology={typology} answers={answers} />
      <Doubts typology={typology} answers={answers} classification={classification} />
      {first && classification.first.length === 1 && (
        <section aria-labelledby="next" className="no-print">
          <h3 id="next">{t('classifier.next')}</h3>
          <ul className={styles['turns']}>
            <li>
              <Link to={`/typologies/${typology.id}/${first}`}>
                {t('classifier.readType', { type: namesIn(typology.types, [first], language) })}
              </Link>
            </li>
            <li>
              <Link to={`/typologies/${typology.id}/${first}#paths`}>{t('classifier.readPaths')}</Link>
            </li>
          </ul>
        </section>
      )}
      <p className={styles['rule']}>
        {t('classifier.rule')} <Citations cited={typology.cite} />
      </p>
    </div>
  )
}
