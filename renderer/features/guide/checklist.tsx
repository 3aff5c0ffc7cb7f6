/** A procedure as a list to tick off; each mark keeps its day and can be put back. */
import { useTranslation } from 'react-i18next'
import type { Mark, StepView } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatDay } from '../../lib/format.ts'
import { findMark, useMarkDone } from './use-marks.ts'
import styles from './learning.module.css'

interface Props {
  readonly procedure: string
  readonly steps: readonly Pick<StepView, 'id' | 'name'>[]
  readonly marks: readonly Mark[]
}

export function Checklist({ procedure, steps, marks }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const markDone = useMarkDone()
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => {
        const target = { kind: 'step', item: procedure, part: step.id } as const
        const done = findMark(marks, target, 'done')
        return (
          <li key={step.id}>
            <label className={styles['check']}>
              <input type="checkbox" checked={done !== undefined} onChange={() => markDone(target, done)} />
              <span lang={language}>
                {index + 1}. {capitalise(step.name[language], language)}
              </span>
              <small>{done && t('learning.doneOn', { day: formatDay(done.marked, interfaceLanguage) })}</small>
            </label>
          </li>
        )
      })}
    </ol>
  )
}
