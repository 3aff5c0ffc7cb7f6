/** What an answer was worth, the passages that settle it, and when the question comes back. */
import { Check, X } from 'lucide-react'
import { useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answered, QuestionView, Rating } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatDistance, withColon } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import styles from './question.module.css'

interface Props {
  readonly view: QuestionView
  readonly answered: Answered
  readonly ref?: Ref<HTMLDivElement>
}

function Returns({ answered }: { readonly answered: Answered }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { answer, returns } = answered
  const [rating, setRating] = useState<Rating>(answer?.rating ?? 3)
  const [trouble, setTrouble] = useState('')
  if (!answer) return <p className={styles['help']}>{t('learning.notKept')}</p>
  const dueIn = (due: string) => formatDistance(due, answer.answered, language)
  const [only] = returns
  if (returns.length === 1 && only)
    return <p className={styles['help']}>{t('learning.keptAndBack', { when: dueIn(only.due) })}</p>
  const rate = (next: Rating) => {
    setRating(next)
    ask(api.learning.answers[':id'].$patch({ param: { id: String(answer.id) }, json: { rating: next } })).then(
      () => setTrouble(''),
      (error: unknown) => setTrouble(error instanceof ApiError ? error.message : String(error)),
    )
  }
  return (
    <fieldset className={styles['rating']}>
      <legend>{withColon(t('learning.howWasIt'), language)}</legend>
      {returns.map(({ rating: one, due }) => (
        <label key={one}>
          <input type="radio" name={`rating-${answer.id}`} checked={rating === one} onChange={() => rate(one)} />
          <span>
            {t(`learning.rating.r${one}`)} <small>{dueIn(due)}</small>
          </span>
        </label>
      ))}
      {trouble && <p role="alert">{trouble}</p>}
    </fieldset>
  )
}

export function Verdict({ view, answered, ref }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { right, parts } = answered.verdict
  const hits = parts.filter((part) => part.right).length
  const counted = !right && parts.length > 1 && (view.question.kind === 'matching' || view.question.kind === 'ordering')
  return (
    <div ref={ref} tabIndex={-1} role="status" className={styles['verdict']} data-right={right}>
      <p className={styles['word']}>
        {right ? <Check size={20} aria-hidden="true" /> : <X size={20} aria-hidden="true" />}
        {right ? t('learning.right') : t('learning.wrong')}
        {counted && ` ${t('learning.hits', { count: hits, total: parts.length })}`}
      </p>
      <p>
        {withColon(t('learning.settledBy'), language)} <Citations cited={view.cite} />
      </p>
      <Returns answered={answered} />
    </div>
  )
}
