/** A procedure as a path of stations, each with what it is for; those done and the one to come are marked. */
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Mark, StepView } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatDay } from '../../lib/format.ts'
import { findMark } from './use-marks.ts'
import styles from './guide.module.css'

interface Props {
  readonly procedure: string
  readonly steps: readonly Pick<StepView, 'id' | 'name' | 'purpose'>[]
  readonly marks: readonly Mark[]
}

export function Path({ procedure, steps, marks }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const stations = steps.map((step) => ({
    step,
    done: findMark(marks, { kind: 'step', item: procedure, part: step.id }, 'done'),
  }))
  // Where nothing was done no station is ahead of the others: one may enter anywhere.
  const next = stations.some(({ done }) => done) ? stations.find(({ done }) => !done)?.step.id : undefined
  return (
    <ol className={styles['path']} data-long={steps.length > 5}>
      {stations.map(({ step, done }, index) => (
        <li key={step.id} data-state={done ? 'done' : step.id === next ? 'next' : 'open'}>
          <span className={styles['station']} aria-hidden="true">
            {done ? <Check size={18} /> : index + 1}
          </span>
          <h3 lang={language}>
            <Link to={`/guide/${procedure}/${step.id}`}>{capitalise(step.name[language], language)}</Link>
          </h3>
          <p className={styles['purpose']} lang={language}>
            {step.purpose[language]}
          </p>
          {done && (
            <p className={styles['state']}>
              {t('learning.doneOn', { day: formatDay(done.marked, interfaceLanguage) })}
            </p>
          )}
          {step.id === next && <p className={styles['state']}>{t('learning.toCome')}</p>}
          <p className={styles['stage']}>{t('guide.stage', { number: index + 1 })}</p>
        </li>
      ))}
    </ol>
  )
}
