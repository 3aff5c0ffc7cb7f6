/** The steps of the guide that fill a tool, folded so that the tool itself stays near. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ToolStep } from '../../../electron/api/views/workbook/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import styles from './workbook.module.css'

export function FilledBy({ steps }: { readonly steps: readonly ToolStep[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (steps.length === 0) return null
  const procedures = [...new Map(steps.map(({ procedure }) => [procedure.id, procedure])).values()]
  return (
    <details className={`${styles['filledBy']} no-print`}>
      <summary>{t('workbook.filledBy', { count: steps.length })}</summary>
      <dl lang={language}>
        {procedures.map(({ id, name }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            {steps
              .filter(({ procedure }) => procedure.id === id)
              .map(({ step }) => (
                <dd key={step.id}>
                  <Link to={`/guide/${id}/${step.id}`}>{capitalise(step.name[language], language)}</Link>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
