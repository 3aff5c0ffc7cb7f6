/** The guide: what is next, the five stages as a line of stations over the three axes, the modules, and the rooms of the learner. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { GuideView, LearningPath } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { formatNumber } from '../../lib/format.ts'
import { NextAct } from '../../ui/next-act.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import card from '../../ui/card.module.css'
import { ModuleList } from './module-list.tsx'
import { Path } from './path.tsx'
import learning from './learning.module.css'
import styles from './guide.module.css'

export async function loader() {
  const [guide, path] = await Promise.all([ask(api.guide.$get()), ask(api.learning.path.$get())])
  return { guide, path }
}

const places = ['self-assessment', 'review', 'questions', 'exercises', 'statistics', 'sheet'] as const

/** The axes under all stages, since they are worked at the same time, each with the level of the last self-assessment. */
function Axes({ axes }: { readonly axes: LearningPath['axes'] }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <ul className={styles['axes']}>
      {axes.map(({ axis, level, assessed, items }) => (
        <li key={axis}>
          <strong>{t(`guide.axis.${axis}`)}</strong>
          <span>
            {level === null
              ? t('learning.notAssessed')
              : t('learning.meanLevel', {
                  level: formatNumber(Math.round(level * 10) / 10, language),
                  assessed,
                  items,
                })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Competences({ competences }: { readonly competences: GuideView['competences'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ul className={card['cards']}>
      {competences.map((competence) => (
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
  )
}

function Procedures({ procedures }: { readonly procedures: GuideView['procedures'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <ul className={card['cards']}>
      {procedures.map((procedure) => (
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
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { guide, path } = useLoaderData<typeof loader>()
  const done = path.modules.filter(({ state }) => state === 'done').length
  return (
    <Page title={t('common:rooms.guide')} lead={t('guide.lead')}>
      <Section title={t('learning.next')}>
        <NextAct next={path.next} due={path.due} />
      </Section>
      <Section title={t('guide.path')} aside={<small>{t('guide.atAnyTime')}</small>}>
        <Path procedure={guide.procedure.id} steps={guide.stages} marks={path.marks} />
        <h3 className={styles['axesTitle']}>{t('guide.axes')}</h3>
        <Axes axes={path.axes} />
      </Section>
      <Section title={t('learning.places')}>
        <ul className={learning['places']}>
          {places.map((place) => (
            <li key={place}>
              <Link to={`/guide/${place}`}>{t(`learning.place.${place}.name`)}</Link>
              <small>{t(`learning.place.${place}.what`)}</small>
            </li>
          ))}
        </ul>
      </Section>
      {path.modules.length > 0 && (
        <Section
          title={t('learning.modules')}
          id="modules"
          aside={<small>{t('learning.modulesDone', { done, total: path.modules.length })}</small>}
        >
          <ModuleList modules={path.modules} />
        </Section>
      )}
      <Section title={t('guide.competences')} id="competences">
        <Competences competences={guide.competences} />
      </Section>
      {guide.procedures.length > 0 && (
        <Section
          title={t('guide.procedures')}
          id="procedures"
          aside={<Link to="/guide/compare">{t('learning.compare.link')}</Link>}
        >
          <Procedures procedures={guide.procedures} />
        </Section>
      )}
    </Page>
  )
}
