/** The modules of the path in their order, with how far the reader went in each. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModuleProgress } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { withColon } from '../../lib/format.ts'
import styles from './module-list.module.css'

/** How far one went, as words and as a bar of its own length. */
export function Progress({ module: { steps, questions } }: { readonly module: ModuleProgress }) {
  const { t } = useTranslation('pages')
  return (
    <p className={styles['progress']}>
      {steps.total > 0 && (
        <span>
          <meter min={0} max={steps.total} value={steps.done} aria-hidden="true" />
          {t('learning.stepsDone', { done: steps.done, total: steps.total })}
        </span>
      )}
      {questions.total > 0 && (
        <span>
          <meter min={0} max={questions.total} value={questions.answered} aria-hidden="true" />
          {t('learning.questionsAnswered', { done: questions.answered, total: questions.total })}
        </span>
      )}
    </p>
  )
}

export function ModuleList({ modules }: { readonly modules: readonly ModuleProgress[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  return (
    <ol className={styles['modules']}>
      {modules.map((module) => (
        <li key={module.id} data-state={module.state}>
          <span className={styles['number']} aria-hidden="true">
            {module.position}
          </span>
          <div>
            <h3 lang={language}>
              <Link to={`/guide/modules/${module.id}`}>{module.name[language]}</Link>
            </h3>
            <p className={styles['summary']} lang={language}>
              {module.summary[language]}
            </p>
            {module.state === 'later' && (
              <p className={styles['first']}>
                {withColon(t('learning.betterFirst'), interfaceLanguage)}{' '}
                <span lang={language}>{module.waitsFor.map(({ name }) => name[language]).join(', ')}</span>
              </p>
            )}
          </div>
          <div className={styles['standing']}>
            <p className={styles['state']}>{t(`learning.state.${module.state}`)}</p>
            <Progress module={module} />
          </div>
        </li>
      ))}
    </ol>
  )
}
