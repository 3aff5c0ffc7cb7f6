/** What the last self-assessment proposes to work on, with why, and what the guide has for it. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Cluster } from '../../../electron/api/views/workbook/index.ts'
import type { Proposal } from '../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, withColon } from '../../lib/format.ts'
import { ToolLink } from './tool-links.tsx'
import styles from './assessment.module.css'

function Why({ proposal: { level, aim, lowestAxis, axis } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <>
      <p>
        {t('learning.assess.why', { level, axis: t(`guide.axis.${axis}`) })}{' '}
        {lowestAxis && t('learning.assess.lowestAxis')}
      </p>
      {aim.behaviour && (
        <p>
          {t('learning.assess.aim', { level: aim.level })} <q lang={language}>{aim.behaviour[language]}</q>
        </p>
      )}
    </>
  )
}

function Ways({ proposal, clusters }: { readonly proposal: Proposal; readonly clusters: readonly Cluster[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const { step, cases, tools, questions, exercise, competence, item } = proposal
  return (
    <ul>
      {step && (
        <li>
          {withColon(t('learning.assess.step'), interfaceLanguage)}{' '}
          <Link to={`/guide/${step.procedure}/${step.step}`} lang={language}>
            {capitalise(step.name[language], language)}
          </Link>
          {step.done && ` (${t('learning.done')})`}
        </li>
      )}
      {(exercise !== null || questions > 0) && (
        <li>
          <Link to={`/competences/${competence.id}#${item.id}`}>{t('learning.assess.exercise')}</Link>
          {questions > 0 && ` · ${t('learning.questionCount', { count: questions })}`}
        </li>
      )}
      {cases.map((one) => (
        <li key={one.case.id}>
          {withColon(t('learning.assess.case'), interfaceLanguage)}{' '}
          <Link to={`/cases/${one.case.id}`} lang={language}>
            {one.case.title[language]}
          </Link>
        </li>
      ))}
      {tools.length > 0 && (
        <li>
          {withColon(t('learning.assess.tool'), interfaceLanguage)}{' '}
          {tools.map((tool, index) => (
            <Fragment key={tool}>
              {index > 0 && ', '}
              <ToolLink tool={tool} clusters={clusters} procedure={step?.procedure} />
            </Fragment>
          ))}
        </li>
      )}
    </ul>
  )
}

interface Props {
  readonly proposals: readonly Proposal[]
  /** Those to fill in tools of. */
  readonly clusters: readonly Cluster[]
}

export function Proposals({ proposals, clusters }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (proposals.length === 0) return <p>{t('learning.assess.noGap')}</p>
  return (
    <>
      <ol className={styles['proposals']}>
        {proposals.map((proposal) => (
          <li key={`${proposal.competence.id}/${proposal.item.id}`}>
            <h3 lang={language}>{capitalise(proposal.item.text[language], language)}</h3>
            <Why proposal={proposal} />
            <Ways proposal={proposal} clusters={clusters} />
          </li>
        ))}
      </ol>
      <p className={styles['rule']}>{t('learning.assess.rule')}</p>
    </>
  )
}
