/** The diagnostic study: its steps, its interviews, and the report that they make. */
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../api.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { Section } from '../../../../ui/section.tsx'
import { readTool } from '../../read-tool.ts'
import type { ToolProps } from '../../use-tool.ts'
import { Progress } from '../progress.tsx'
import shared from '../tools.module.css'
import styles from './diagnostic.module.css'
import { Interviews } from './interviews.tsx'
import { nextStep, progressOf } from './progress.ts'
import { Report } from './report.tsx'
import { Steps } from './steps.tsx'

export async function load(cluster: string) {
  const [procedure, model, profile, actors, chain, vision] = await Promise.all([
    ask(api.procedures[':id'].$get({ param: { id: 'diagnostic-in-seven-steps' } })),
    ask(api.models[':id'].$get({ param: { id: 'diagnostic-report' } })),
    readTool(cluster, 'profile'),
    readTool(cluster, 'actors'),
    readTool(cluster, 'chain'),
    readTool(cluster, 'vision'),
  ])
  return { procedure, model, held: { profile, actors, chain, vision } }
}

const parts = ['steps', 'interviews', 'report'] as const

export function Tool({ data, change, extra }: ToolProps<'diagnostic', Awaited<ReturnType<typeof load>>>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { procedure, model, held } = extra
  const steps = procedure.steps.map(({ id }) => id)
  const counts = progressOf(data, steps)
  const next = procedure.steps.find(({ id }) => id === nextStep(data, steps))
  return (
    <>
      <nav className={`${styles['counts']} no-print`} aria-label={t('workbookDiagnostic.parts')}>
        {parts.map((part) => (
          <div key={part}>
            <a href={`#${part}`}>{t(`workbookDiagnostic.${part}`)}</a>
            <Progress {...counts[part]} />
          </div>
        ))}
      </nav>
      {next && (
        <p className={`${shared['told']} no-print`}>
          {t('workbookShared.next')} <strong lang={language}>{next.name[language]}</strong>
        </p>
      )}
      <Section id="steps" title={t('workbookDiagnostic.steps')}>
        <Steps steps={data.steps} change={change} procedure={procedure} />
      </Section>
      <Section id="interviews" title={t('workbookDiagnostic.interviews')}>
        <Interviews interviews={data.interviews} change={change} actors={held.actors.actors} />
      </Section>
      <Section id="report" title={t('workbookDiagnostic.report')}>
        <Report report={data.report} change={change} model={model} held={held} />
      </Section>
    </>
  )
}
