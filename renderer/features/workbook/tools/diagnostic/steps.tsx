/** The seven steps of the study: what each is for, what it gives, when it was done, and what was found. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProcedureView, StepView } from '../../../../../electron/api/views/index.ts'
import type { Diagnostic } from '../../../../../electron/api/views/workbook/index.ts'
import { useReadingLanguage } from '../../../../app/session.tsx'
import { Citations } from '../../../../ui/citation.tsx'
import { DayField, TextAreaField } from '../../../../ui/field.tsx'
import type { Change } from '../../use-tool.ts'
import styles from '../tools.module.css'

interface Props {
  readonly data: Diagnostic
  readonly change: Change<Diagnostic>
  readonly procedure: ProcedureView
}

function Step({ step, index, data, change, procedure }: Props & { readonly step: StepView; readonly index: number }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { done, notes } = data.steps[step.id] ?? { done: '', notes: '' }
  const set = (part: Partial<Diagnostic['steps'][string]>, key = '') =>
    change(
      (study) => ({
        ...study,
        steps: { ...study.steps, [step.id]: { ...(study.steps[step.id] ?? { done: '', notes: '' }), ...part } },
      }),
      key,
    )
  return (
    <li className={styles['part']}>
      <div className={styles['head']}>
        <h3 lang={language}>
          {index + 1}. {step.name[language]}
        </h3>
        <Link className="no-print" to={`/guide/${procedure.id}/${step.id}`}>
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
}

export function Steps(props: Props) {
  return (
    <ol className={`${styles['parts']} ${styles['form']}`}>
      {props.procedure.steps.map((step, index) => (
        <Step key={step.id} {...props} step={step} index={index} />
      ))}
    </ol>
  )
}
