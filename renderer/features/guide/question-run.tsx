/** Questions one at a time, in a page that is about something else: a step, an ability, a module. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionView } from '../../../electron/api/views/index.ts'
import { Button } from '../../ui/button.tsx'
import { QuestionForm } from './question.tsx'
import styles from './learning.module.css'

interface Props {
  readonly questions: readonly QuestionView[]
  readonly headingLevel?: 2 | 3
}

export function QuestionRun({ questions, headingLevel = 3 }: Props) {
  const { t } = useTranslation('pages')
  const [at, setAt] = useState(0)
  const [moved, setMoved] = useState(false)
  const go = (to: number) => {
    setAt(to)
    setMoved(true)
  }
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const view = questions[at]
  if (!view) return <p className={styles['empty']}>{t('learning.noQuestions')}</p>
  const next = at + 1 < questions.length
  return (
    <>
      <p className={styles['count']}>
        {t('learning.questionOf', { at: at + 1, total: questions.length })}
        {answered.size > 0 && ` · ${t('learning.answeredHere', { count: answered.size })}`}
      </p>
      <QuestionForm
        key={view.question.id}
        view={view}
        headingLevel={headingLevel}
        takesFocus={moved}
        onAnswered={() => setAnswered(new Set([...answered, view.question.id]))}
        after={
          next ? (
            <Button look="main" onPress={() => go(at + 1)}>
              {t('learning.nextQuestion')}
            </Button>
          ) : (
            <span>{t('learning.lastQuestion')}</span>
          )
        }
      />
      {questions.length > 1 && (
        <p className={`${styles['skip']} no-print`}>
          <Button look="quiet" isDisabled={at === 0} onPress={() => go(at - 1)}>
            {t('learning.previousQuestion')}
          </Button>
          <Button look="quiet" isDisabled={!next} onPress={() => go(at + 1)}>
            {t('learning.skipQuestion')}
          </Button>
        </p>
      )}
    </>
  )
}
