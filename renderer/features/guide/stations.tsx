/** The stages of a procedure in a line, the open one marked. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProcedureView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import styles from './guide.module.css'

export function Stations({ procedure, current }: { readonly procedure: ProcedureView; readonly current: string }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <nav aria-label={t('guide.path')} className={styles['stations']}>
      <ol>
        {procedure.steps.map((step, index) => (
          <li key={step.id}>
            <Link
              to={`/guide/${procedure.id}/${step.id}`}
              aria-current={step.id === current ? 'step' : undefined}
              lang={language}
            >
              <span className={styles['station']}>{index + 1}</span>
              {capitalise(step.name[language], language)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
