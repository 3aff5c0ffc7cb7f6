/** Self-assessments: the last one's profile, what it proposes, and all of them by date. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { useLanguage } from '../../state/session.tsx'
import type { Handle } from '../../lib/handle.ts'
import { formatDay } from '../../lib/format.ts'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { loadAssessments } from './assessment-loader.ts'
import { Profile } from './profile.tsx'
import { Proposals } from './proposals.tsx'
import styles from './assessment.module.css'

export const loader = loadAssessments

export const handle: Handle = {
  crumb: (_, language) => i18next.getFixedT(language, 'pages')('learning.assess.title'),
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { competences, clusters, assessments, proposals, today } = useLoaderData<typeof loader>()
  const [latest, before] = assessments
  const begun = latest?.day === today
  return (
    <Page
      title={t('learning.assess.title')}
      lead={t('learning.assess.lead')}
      tools={latest && <PrintButton name="auto-evaluation" />}
    >
      <p>
        <Link to={`/guide/self-assessment/${today}`} className={styles['begin']}>
          {begun ? t('learning.assess.goOn') : latest ? t('learning.assess.again') : t('learning.assess.begin')}
        </Link>
      </p>
      {latest ? (
        <>
          <Section title={t('learning.assess.proposals')}>
            <Proposals proposals={proposals} clusters={clusters} />
          </Section>
          <Section title={t('learning.assess.profileOf', { day: formatDay(latest.day, language) })}>
            <Profile competences={competences} assessment={latest} before={before} />
          </Section>
          <Section title={t('learning.assess.all')}>
            <ul className={styles['list']}>
              {assessments.map(({ day, levels }) => (
                <li key={day}>
                  <Link to={`/guide/self-assessment/${day}`}>{formatDay(day, language)}</Link>{' '}
                  <small>{t('learning.assess.count', { count: levels.length })}</small>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : (
        <p className={styles['empty']}>{t('learning.assess.empty')}</p>
      )}
    </Page>
  )
}
