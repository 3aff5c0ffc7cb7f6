/** One procedure as a checklist: what is next, then each step with its day and notes. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProcedureView, StepView } from '../../../../../electron/api/views/index.ts'
import type { Procedures } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { formatDate } from '../../../../lib/format.ts'
import { Citations } from '../../../../ui/citation.tsx'
import { CheckField, DayField, TextAreaField } from '../../../../ui/field.tsx'
import { today } from '../../../../lib/today.ts'
import type { Change } from '../../use-tool.ts'
import { Progress } from '../progress.tsx'
import styles from '../tools.module.css'
import { courseOf } from './follow.ts'

interface Props {
  readonly data: Procedures
  readonly change: Change<Procedures>
  readonly procedure: ProcedureView
}

type Step = Procedures['followed'][string][string]
const untouched: Step = { done: '', notes: '' }

function StepRow({
  step,
  index,
  data,
  change,
  procedure,
}: Props & { readonly step: StepView; readonly index: number }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { done, notes } = data.followed[procedure.id]?.[step.id] ?? untouched
  const set = (part: Partial<Step>, key = '') =>
    change(({ followed }) => {
      const steps = followed[procedure.id] ?? {}
      return {
        followed: {
          ...followed,
          [procedure.id]: { ...steps, [step.id]: { ...untouched, ...steps[step.id], ...part } },
        },
      }
    }, key)
  return (
    <li className={styles['part']}>
      <div className={styles['head']}>
        <h3 lang={language} className={done ? styles['done'] : undefined}>
          {index + 1}. {step.name[language]}
        </h3>
        <Link className="no-print" to={`/guide/${procedure.id}/${step.id}`}>
          {t('workbookShared.inGuide')}
        </Link>
      </div>
      <p className={styles['told']} lang={language}>
        {step.purpose[language]} <Citations cited={step.cite} />
      </p>
      <div className={styles['acts']}>
        <CheckField
          label={t('workbookProcedures.isDone')}
          value={done !== ''}
          onChange={(checked) => set({ done: checked ? today() : '' })}
        />
        <DayField label={t('workbookShared.doneOn')} value={done} onChange={(day) => set({ done: day })} />
      </div>
      <TextAreaField
        label={t('workbookShared.notes')}
        rows={2}
        value={notes}
        onChange={(typed) => set({ notes: typed }, `notes ${step.id}`)}
      />
    </li>
  )
}

export function Checklist({ data, change, procedure }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const { done, next, last } = courseOf(
    data.followed[procedure.id] ?? {},
    procedure.steps.map(({ id }) => id),
  )
  const step = procedure.steps.find(({ id }) => id === next)
  return (
    <div className={styles['parts']}>
      <div className={styles['head']}>
        <h2 lang={reading}>{procedure.title[reading]}</h2>
        <Link className="no-print" to="?">
          {t('workbookProcedures.others')}
        </Link>
      </div>
      <p className={styles['told']} lang={reading}>
        {procedure.summary[reading]} <Citations cited={procedure.cite} />
      </p>
      <Progress done={done} of={procedure.steps.length} />
      <p className={styles['told']}>
        {step ? (
          <>
            {t('workbookShared.next')} <strong lang={reading}>{step.name[reading]}</strong>
          </>
        ) : (
          t('workbookProcedures.finished')
        )}
        {last && ` ${t('workbookProcedures.last', { day: formatDate(last, language) })}`}
      </p>
      <ol className={`${styles['parts']} ${styles['form']}`}>
        {procedure.steps.map((one, index) => (
          <StepRow key={one.id} step={one} index={index} data={data} change={change} procedure={procedure} />
        ))}
      </ol>
    </div>
  )
}
