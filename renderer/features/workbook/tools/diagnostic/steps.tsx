/** The seven steps of the study: what each is for, what it gives, when it was done, and what was found. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProcedureView, StepView } from '../../../../../electron/api/views/index.ts'
import type { Diagnostic } from '../../../../../electron/api/views/workbook/index.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { DayField, TextAreaField } from '../../../../ui/field.tsx'
import type { Change } from '../../use-tool.ts'
import styles from '../tools.module.css'

type Done = Diagnostic['steps'][string]
const untouched: Done = { done: '', notes: '' }

interface Props {
  readonly steps: Diagnostic['steps']
  readonly change: Change<Diagnostic>
  readonly procedure: ProcedureView
}

interface StepProps extends Pick<Props, 'change'> {
  readonly step: StepView
  readonly index: number
  readonly own: Done
  /** Id of the procedure. */
  readonly procedure: string
}

/** Writing in one step draws that one alone. */
const Step = memo(function Step({ step, index, own: { done, notes }, change, procedure }: StepProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const set = (part: Partial<Done>, key = '') =>
    change(
      (study) => ({
        ...study,
        steps: { ...study.steps, [step.id]: { ...(study.steps[step.id] ?? untouched), ...part } },
      }),
      key,
    )
  return (
    <li className={styles['part']}>
      <div className={styles['head']}>
        <h3 lang={language}>
          {index + 1}. {step.name[language]}
        </h3>
        <Link className="no-print" to={`/guide/${procedure}/${step.id}`}>
          {t('workbookShared.inGuide')}
        </Link>
      </div>
      <p className={styles['told']} lang={language}>
        {step.purpose[language]} <Citations cited={step.cite} />
      </p>
      {step.outputs.length > 0 && (
        <ul className={`${styles['plain']} no-print`} lang={language}>
          {step.outputs.map(({ text, cite }) => (
            <li key={text.en}>
              – {text[language]} <Citations cited={cite} />
            </li>
          ))}
        </ul>
      )}
      {step.pitfalls.map(({ text, cite }) => (
        <p key={text.en} className={`${styles['told']} no-print`}>
          <strong>{t('workbookShared.beware')}</strong> <span lang={language}>{text[language]}</span>{' '}
          <Citations cited={cite} />
        </p>
      ))}
      <div className={styles['acts']}>
        <DayField label={t('workbookShared.doneOn')} value={done} onChange={(day) => set({ done: day })} />
      </div>
      <TextAreaField
        label={t('workbookDiagnostic.found')}
        value={notes}
        onChange={(typed) => set({ notes: typed }, `step ${step.id}`)}
      />
    </li>
  )
})

export function Steps({ steps, change, procedure }: Props) {
  return (
    <ol className={`${styles['parts']} ${styles['form']}`}>
      {procedure.steps.map((step, index) => (
        <Step
          key={step.id}
          step={step}
          index={index}
          own={steps[step.id] ?? untouched}
          change={change}
          procedure={procedure.id}
        />
      ))}
    </ol>
  )
}
