/** The steps of a procedure in a line: those done, and the open one, are marked. */
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Mark, ProcedureView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { findMark } from './use-marks.ts'
import styles from './guide.module.css'

interface Props {
  readonly procedure: ProcedureView
  readonly current: string
  readonly marks: readonly Mark[]
}

export function Stations({ procedure, current, marks }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <nav aria-label={t('guide.path')} className={`${styles['stations']} no-print`}>
      <ol>
        {procedure.steps.map((step, index) => {
          const done = findMark(marks, { kind: 'step', item: procedure.id, part: step.id }, 'done')
          return (
            <li key={step.id} data-done={done !== undefined}>
              <Link
                to={`/guide/${procedure.id}/${step.id}`}
                aria-current={step.id === current ? 'step' : undefined}
                lang={language}
              >
                <span className={styles['station']}>{done ? <Check size={14} aria-hidden="true" /> : index + 1}</span>
                {capitalise(step.name[language], language)}
                {done && <span className="visually-hidden"> – {t('learning.done')}</span>}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
