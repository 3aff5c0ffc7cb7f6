/** One question, and the answers that were given to it. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { AnswerEvent, QuestionView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatMoment } from '../../lib/format.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { QuestionForm } from './question.tsx'
import styles from './learning.module.css'

interface Loaded {
  readonly view: QuestionView
  readonly answers: readonly AnswerEvent[]
}

export async function loader({ params }: LoaderFunctionArgs): Promise<Loaded> {
  const id = params['id'] ?? ''
  const [view, answers] = await Promise.all([
    ask(api.questions[':id'].$get({ param: { id } })),
    ask(api.learning.answers.$get({ query: { question: id } })),
  ])
  return { view, answers }
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as Loaded | undefined)?.view.module.name[language],
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const { view, answers } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('learning.question')}
      kicker={<Link to={`/guide/questions?module=${view.module.id}`}>{t('learning.place.questions.name')}</Link>}
    >
      <QuestionForm key={view.question.id} view={view} />
      {(view.step !== null || view.item !== null) && (
        <Section title={t('learning.belongsTo')}>
          <ul className={styles['links']} lang={language}>
            {view.step && (
              <li>
                <Link to={`/guide/${view.step.procedure}/${view.step.step}`}>
                  {capitalise(view.step.name[language], language)}
                </Link>
              </li>
            )}
            {view.item && (
              <li>
                <Link to={`/competences/${view.item.competence}#${view.item.item}`}>
                  {capitalise(view.item.text[language], language)}
                </Link>
              </li>
            )}
          </ul>
        </Section>
      )}
      {answers.length > 0 && (
        <Section title={t('learning.before')}>
          <ul>
            {answers.map(({ id, answered, right }) => (
              <li key={id}>
                {formatMoment(answered, interfaceLanguage)} – {right ? t('learning.right') : t('learning.wrong')}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
