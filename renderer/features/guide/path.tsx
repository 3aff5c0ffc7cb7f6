/** A procedure as a path of stations, each with what it is for. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StepView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import styles from './guide.module.css'

interface Props {
  readonly procedure: string
  readonly steps: readonly Pick<StepView, 'id' | 'name' | 'purpose'>[]
}

export function Path({ procedure, steps }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ol className={styles['path']} data-long={steps.length > 5}>
      {steps.map((step, index) => (
        <li key={step.id}>
          <span className={styles['station']} aria-hidden="true">
            {index + 1}
          </span>
          <h3 lang={language}>
            <Link to={`/guide/${procedure}/${step.id}`}>{capitalise(step.name[language], language)}</Link>
          </h3>
          <p className={styles['purpose']} lang={language}>
            {step.purpose[language]}
          </p>
          <p className={styles['stage']}>{t('guide.stage', { number: index + 1 })}</p>
        </li>
      ))}
    </ol>
  )
}
