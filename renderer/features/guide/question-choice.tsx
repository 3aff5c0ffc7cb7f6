/** The answers of a choice, or true and false; after the verdict each says why it is right or wrong. */
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../../../content/schema/common.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import styles from './question.module.css'

export interface Option {
  readonly id: string
  readonly text: string
  readonly right: boolean
  readonly feedback: Bilingual
}

interface Props {
  readonly name: string
  readonly options: readonly Option[]
  readonly several: boolean
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
  readonly answered: boolean
}

export function QuestionChoice({ name, options, several, chosen, onChoose, answered }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const toggle = (id: string) => {
    if (!several) onChoose([id])
    else onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  }
  return (
    <ul className={styles['options']}>
      {options.map(({ id, text, right, feedback }) => (
        <li key={id} data-state={answered ? (right ? 'right' : chosen.includes(id) ? 'wrong' : 'other') : undefined}>
          <label>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(id)}
              disabled={answered}
              onChange={() => toggle(id)}
            />
            <span lang={language}>{text}</span>
          </label>
          {answered && (
            <p className={styles['feedback']}>
              <strong>
                {right ? t('learning.rightAnswer') : t('learning.wrongAnswer')}
                {chosen.includes(id) && ` · ${t('learning.yours')}`}
              </strong>{' '}
              <span lang={language}>{feedback[language]}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
