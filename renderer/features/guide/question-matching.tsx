/** Pairs to match: beside each left a list of all rights. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../content/schema/index.ts'
import type { Verdict } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { seedOf, shuffled } from '../../lib/shuffle.ts'
import { SelectField } from '../../ui/field.tsx'
import styles from './question.module.css'

interface Props {
  readonly question: Extract<Question, { kind: 'matching' }>
  readonly round: number
  readonly pairs: Readonly<Record<string, string>>
  readonly onPair: (pairs: Readonly<Record<string, string>>) => void
  readonly verdict: Verdict | undefined
}

const without = (pairs: Readonly<Record<string, string>>, left: string) =>
  Object.fromEntries(Object.entries(pairs).filter(([one]) => one !== left))

export function QuestionMatching({ question, round, pairs, onPair, verdict }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const rights = useMemo(() => shuffled(question.pairs, seedOf(`${question.id} ${round}`)), [question, round])
  const rightOf = (id: string | undefined) => question.pairs.find((pair) => pair.id === id)?.right[language]
  const stateOf = (id: string) => verdict?.parts.find((part) => part.id === id)?.right
  return (
    <ul className={styles['matching']}>
      {question.pairs.map(({ id, left, right, feedback }) => (
        <li key={id} data-state={verdict && (stateOf(id) ? 'right' : 'wrong')}>
          {verdict ? (
            <>
              <p lang={language}>
                <strong>{left[language]}</strong> → {rightOf(pairs[id]) ?? '—'}
              </p>
              <p className={styles['feedback']}>
                <strong>
                  {stateOf(id) ? t('learning.rightAnswer') : t('learning.shouldBe', { text: right[language] })}
                </strong>{' '}
                <span lang={language}>{feedback[language]}</span>
              </p>
            </>
          ) : (
            <SelectField
              label={left[language]}
              value={pairs[id] ?? ''}
              choices={[
                ['', t('learning.choose')] as const,
                ...rights.map((one) => [one.id, one.right[language]] as const),
              ]}
              onChange={(chosen) => onPair(chosen === '' ? without(pairs, id) : { ...pairs, [id]: chosen })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
