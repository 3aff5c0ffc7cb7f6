/** A competence: what it is, its items, how it is practised, and the stages that call on it. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { CompetenceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { useLastRead } from '../../lib/last-read.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { AbilityItem } from './ability-item.tsx'
import { loadExercise } from './exercise.tsx'
import learning from './learning.module.css'
import styles from './guide.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const competence = await ask(api.competences[':id'].$get({ param: { id: params['id'] ?? '' } }))
  const texts = await Promise.all(
    competence.items
      .filter(({ exercise }) => exercise)
      .map((item) => loadExercise({ kind: 'item', item: competence.id, part: item.id })),
  )
  return { competence, texts }
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') =>
    (data as { competence: CompetenceView } | undefined)?.competence.title[language],
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const { competence, texts } = useLoaderData<typeof loader>()
  const kept = new Map(texts.map((text) => [text.part, text]))
  useLastRead(`/competences/${competence.id}`, competence.title)
  return (
    <Page
      title={competence.title[language]}
      language={language}
      lead={competence.summary[language]}
      kicker={
        <>
          <Link to="/guide">{t('common:rooms.guide')}</Link> · {t(`guide.axis.${competence.axis}`)}
        </>
      }
      cited={competence.cite}
    >
      {competence.sections
        .filter(({ id }) => id === 'overview')
        .map(({ id, html }) => (
          <Reading key={id} html={html} />
        ))}
      <Section
        title={t('guide.itemsTitle')}
        aside={<small>{t('guide.items', { count: competence.items.length })}</small>}
      >
        <p className={learning['note']}>
          <Link to="/guide/self-assessment">{t('learning.assess.begin')}</Link>
        </p>
        <ol className={styles['items']}>
          {competence.items.map((item) => (
            <li key={item.id} id={item.id}>
              <AbilityItem competence={competence.id} item={item} kept={kept.get(item.id)} />
            </li>
          ))}
        </ol>
      </Section>
      {competence.sections
        .filter(({ id }) => id === 'practice')
        .map(({ id, heading, html }) => (
          <Section key={id} title={heading[language]} language={language}>
            <Reading html={html} />
          </Section>
        ))}
      {competence.steps.length > 0 && (
        <Section title={t('guide.calledBy')}>
          <ul lang={language}>
            {competence.steps.map((step) => (
              <li key={`${step.procedure}/${step.step}`}>
                <Link to={`/guide/${step.procedure}/${step.step}`}>{capitalise(step.name[language], language)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
