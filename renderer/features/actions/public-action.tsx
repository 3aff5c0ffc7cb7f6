/** The levels of action and the forms of public intervention, with how many actions and cases stand under each. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ActionCard, ActionsView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './actions.module.css'

/** Actions, and the cases that did one of them, each once. */
function Counts({ actions, to }: { readonly actions: readonly ActionCard[]; readonly to: string }) {
  const { t } = useTranslation('pages')
  const cases = new Set(actions.flatMap(({ done }) => done.map(({ id }) => id))).size
  return (
    <p className={styles['counts']}>
      <Link to={to}>{t('action.inActions', { count: actions.length })}</Link> · {t('action.inCases', { count: cases })}
    </p>
  )
}

export function PublicAction({ view }: { readonly view: ActionsView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <Section title={t('action.public')} id="public">
      <p>{t('action.publicLead')}</p>
      <div className={styles['public']}>
        <div>
          <h3>{t('action.byLevel')}</h3>
          <ul>
            {view.levels.map(({ id, name, summary, cite }) => (
              <li key={id}>
                <p>
                  <Link to={`/typologies/levels-of-action/${id}`} lang={language}>
                    {capitalise(name[language], language)}
                  </Link>{' '}
                  <Citations cited={cite} />
                </p>
                <p lang={language}>{summary[language]}</p>
                <Counts actions={view.actions.filter((one) => one.level === id)} to={`/actions?level=${id}`} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('action.byMeasure')}</h3>
          <ul>
            {view.measures.map(({ id, cite }) => {
              const actions = view.actions.filter(({ measures }) => measures.includes(id))
              return (
                <li key={id}>
                  <p>
                    <strong>{capitalise(t(`action.measures.${id}`), language)}</strong> <Citations cited={cite} />
                  </p>
                  <p lang={language}>
                    {actions.map((action, index) => (
                      <span key={action.id}>
                        {index > 0 && ', '}
                        <Link to={`/actions/${action.id}`}>{action.name[language]}</Link>
                      </span>
                    ))}
                  </p>
                  <Counts actions={actions} to={`/actions?measure=${id}`} />
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </Section>
  )
}
