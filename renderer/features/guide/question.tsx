/** A question: what is asked, the room for an answer, then the verdict with what settles it and when the question comes back. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Answered, QuestionView } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { seedOf, shuffled } from '../../lib/shuffle.ts'
import { Button } from '../../ui/button.tsx'
import { emptyDraft, takesSeveral, toGiven, type Draft } from './question-state.ts'
import { QuestionChoice } from './question-choice.tsx'
import { QuestionMatching } from './question-matching.tsx'
import { QuestionOrdering } from './question-ordering.tsx'
import { Verdict } from './verdict.tsx'
import styles from './question.module.css'

interface Props {
  readonly view: QuestionView
  readonly onAnswered?: (answered: Answered) => void
  /** What stands beside the way to begin again, once there is a verdict. */
  readonly after?: ReactNode
  readonly headingLevel?: 2 | 3
  /** Takes the focus where it follows another question. */
  readonly takesFocus?: boolean
}

interface BodyProps {
  readonly view: QuestionView
  readonly draft: Draft
  readonly round: number
  readonly answered: Answered | undefined
  readonly onDraft: (draft: Draft) => void
}

function Body({ view: { question }, draft, round, answered, onDraft }: BodyProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const name = useId()
  if (question.kind === 'ordering')
    return (
      <QuestionOrdering
        question={question}
        order={draft.order}
        verdict={answered?.verdict}
        onOrder={(order) => onDraft({ ...draft, order })}
      />
    )
  if (question.kind === 'matching')
    return (
      <QuestionMatching
        question={question}
        round={round}
        pairs={draft.pairs}
        verdict={answered?.verdict}
        onPair={(pairs) => onDraft({ ...draft, pairs })}
      />
    )
  if (question.kind === 'true-false')
    return (
      <QuestionChoice
        name={name}
        several={false}
        answered={answered !== undefined}
        options={(['true', 'false'] as const).map((id) => ({
          id,
          text: t(`learning.says.${id}`),
          right: question.right === (id === 'true'),
          feedback: question.feedback[id],
        }))}
        chosen={draft.says === null ? [] : [String(draft.says)]}
        onChoose={([says]) => onDraft({ ...draft, says: says === 'true' })}
      />
    )
  return (
    <QuestionChoice
      name={name}
      several={takesSeveral(question)}
      answered={answered !== undefined}
      options={shuffled(question.answers, seedOf(`${question.id} ${round}`)).map((one) => ({
        ...one,
        text: one.text[language],
      }))}
      chosen={draft.chosen}
      onChoose={(chosen) => onDraft({ ...draft, chosen })}
    />
  )
}

/** Sends the answer, which is kept at once; what is wrong with the sending is told, and the answer stays on the page. */
function useAnswering({ question }: QuestionView, onAnswered: Props['onAnswered']) {
  const [round, setRound] = useState(0)
  const [draft, setDraft] = useState(() => emptyDraft(question, 0))
  const [answered, setAnswered] = useState<Answered>()
  const [trouble, setTrouble] = useState('')
  const given = toGiven(question, draft)
  const send = async () => {
    if (!given || answered) return
    try {
      const result = await ask(api.learning.answers.$post({ json: { question: question.id, given } }))
      setTrouble('')
      setAnswered(result)
      onAnswered?.(result)
    } catch (error) {
      setTrouble(error instanceof ApiError ? error.message : String(error))
    }
  }
  const again = () => {
    setRound(round + 1)
    setDraft(emptyDraft(question, round + 1))
    setAnswered(undefined)
  }
  return { round, draft, setDraft, answered, trouble, ready: given !== undefined, send, again }
}

function Told({ view: { question, case: ofCase } }: { readonly view: QuestionView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (question.kind !== 'case') return null
  return (
    <div className={styles['situation']}>
      <p lang={language}>{question.situation[language]}</p>
      {ofCase && (
        <p>
          <Link to={`/cases/${ofCase.id}`} lang={language}>
            {t('learning.caseOf', { name: ofCase.name[language] })}
          </Link>
        </p>
      )}
    </div>
  )
}

export function QuestionForm({ view, onAnswered, after, headingLevel = 2, takesFocus = false }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { question, module } = view
  const { round, draft, setDraft, answered, trouble, ready, send, again } = useAnswering(view, onAnswered)
  const verdict = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answered) verdict.current?.focus()
  }, [answered])
  useEffect(() => {
    if (round > 0 || takesFocus) form.current?.focus()
  }, [round, takesFocus])
  const Heading = `h${headingLevel}` as const
  const stem = useId()
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles['question']}
      aria-labelledby={stem}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p className={styles['over']}>
        {t(`learning.kinds.${question.kind}`)} · {t(`learning.difficulty.d${question.difficulty}`)} ·{' '}
        <Link to={`/guide/modules/${module.id}`} lang={language}>
          {module.name[language]}
        </Link>
      </p>
      <Told view={view} />
      <fieldset>
        <legend>
          <Heading id={stem} lang={language}>
            {question.stem[language]}
          </Heading>
        </legend>
        {takesSeveral(question) && !answered && <p className={styles['help']}>{t('learning.several')}</p>}
        <Body view={view} draft={draft} round={round} answered={answered} onDraft={setDraft} />
      </fieldset>
      {trouble && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
      {answered ? (
        <>
          <Verdict ref={verdict} view={view} answered={answered} />
          <div className={`${styles['acts']} no-print`}>
            {after}
            <Button look="quiet" onPress={again}>
              {t('learning.tryAgain')}
            </Button>
          </div>
        </>
      ) : (
        <div className={`${styles['acts']} no-print`}>
          <Button type="submit" look="main" isDisabled={!ready}>
            {t('learning.answer')}
          </Button>
        </div>
      )}
    </form>
  )
}
