/** The guide: the five stages as a line of stations over the three axes, then the competences. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { GuideView } from '../../../electron/api/views.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import card from '../../ui/card.module.css'
import styles from './guide.module.css'

export async function loader() {
  return ask(api.guide.$get())
}

const axes = ['organise', 'formulate', 'carry-out'] as const

function Path({ guide }: { readonly guide: GuideView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ol className={styles['path']}>
      {guide.stages.map((stage, index) => (
        <li key={stage.id}>
          <span className={styles['station']} aria-hidden="true">
            {index + 1}
          </span>
          <h3 lang={language}>
            <Link to={`/guide/${guide.procedure.id}/${stage.id}`}>{capitalise(stage.name[language], language)}</Link>
          </h3>
          <p className={styles['purpose']} lang={language}>
            {stage.purpose[language]}
          </p>
          <p className={styles['stage']}>{t('guide.stage', { number: index + 1 })}</p>
        </li>
      ))}
    </ol>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const guide = useLoaderData<typeof loader>()
  return (
    <Page title={t('common:rooms.guide')} lead={t('guide.lead')}>
      <Section title={t('guide.path')} aside={<small>{t('guide.atAnyTime')}</small>}>
        <Path guide={guide} />
        <h3 className={styles['axesTitle']}>{t('guide.axes')}</h3>
        <ul className={styles['axes']}>
          {axes.map((axis) => (
            <li key={axis} data-axis={axis}>
              {t(`guide.axis.${axis}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('guide.competences')} id="competences">
        <ul className={card['cards']}>
          {guide.competences.map((competence) => (
            <li key={competence.id}>
              <article className={card['card']}>
                <p className={card['over']}>{t(`guide.axis.${competence.axis}`)}</p>
                <h3 className={card['title']} lang={language}>
                  <Link to={`/competences/${competence.id}`}>{competence.title[language]}</Link>
                </h3>
                <p className={card['summary']} lang={language}>
                  {competence.summary[language]}
                </p>
                <p className={card['over']}>{t('guide.items', { count: competence.items })}</p>
              </article>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
