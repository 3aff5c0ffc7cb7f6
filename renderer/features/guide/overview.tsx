/** The guide: the five stages as a line of stations over the three axes, then the competences. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import card from '../../ui/card.module.css'
import styles from './guide.module.css'
import { Path } from './path.tsx'

export async function loader() {
  return ask(api.guide.$get())
}

const axes = ['organise', 'formulate', 'carry-out'] as const

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const guide = useLoaderData<typeof loader>()
  return (
    <Page title={t('common:rooms.guide')} lead={t('guide.lead')}>
      <Section title={t('guide.path')} aside={<small>{t('guide.atAnyTime')}</small>}>
        <Path procedure={guide.procedure.id} steps={guide.stages} />
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
      {guide.procedures.length > 0 && (
        <Section title={t('guide.procedures')}>
          <ul className={card['cards']}>
            {guide.procedures.map((procedure) => (
              <li key={procedure.id}>
                <article className={card['card']}>
                  <p className={card['over']}>{t('guide.steps', { count: procedure.steps })}</p>
                  <h3 className={card['title']} lang={language}>
                    <Link to={`/guide/${procedure.id}`}>{procedure.title[language]}</Link>
                  </h3>
                  <p className={card['summary']} lang={language}>
                    {procedure.summary[language]}
                  </p>
                </article>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
