/** A stage of the method: what it is for, what goes in and comes out, who, how long, what goes wrong, and the case that shows it. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useParams, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import type { ProcedureView, StepView } from '../../../electron/api/views/index.ts'
import { api, ask, ApiError } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { useLastRead } from '../../lib/last-read.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Turns, type Turn } from '../../ui/turns.tsx'
import { Stations } from './stations.tsx'
import styles from './guide.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.procedures[':id'].$get({ param: { id: params['procedure'] ?? '' } }))
}

/** All stages come with the first one that is opened. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['procedure'] !== nextParams['procedure']

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as ProcedureView | undefined)?.title[language],
}

type Statements = StepView['inputs']

function StatementBox({ title, statements }: { readonly title: string; readonly statements: Statements }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <section className={styles['box']}>
      <h3>{title}</h3>
      {statements.length === 0 ? (
        <p className={styles['undocumented']}>{t('guide.undocumented')}</p>
      ) : (
        <ul lang={language}>
          {statements.map(({ text, cite }) => (
            <li key={text.en}>
              {text[language]} <Citations cited={cite} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function StageBody({ step }: { readonly step: StepView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const shows = new Map(step.cases.map((one) => [one.case.id, one.shows[language]]))
  return (
    <>
      <h2 className="visually-hidden">{t('guide.reading')}</h2>
      <Reading html={step.html} />
      <div className={styles['boxes']}>
        <StatementBox title={t('guide.inputs')} statements={step.inputs} />
        <StatementBox title={t('guide.outputs')} statements={step.outputs} />
        <StatementBox title={t('guide.who')} statements={step.who} />
        <StatementBox title={t('guide.duration')} statements={step.duration ? [step.duration] : []} />
        <StatementBox title={t('guide.pitfalls')} statements={step.pitfalls} />
        <section className={styles['box']}>
          <h3>{t('guide.calls')}</h3>
          <ul lang={language}>
            {step.competences.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/competences/${id}`}>{name[language]}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {step.cases.length > 0 && (
        <Section title={t('guide.shows')}>
          <CaseCards cases={step.cases.map((one) => one.case)} note={({ id }) => shows.get(id) ?? ''} />
        </Section>
      )}
    </>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const procedure = useLoaderData<typeof loader>()
  const { step: id } = useParams()
  const at = procedure.steps.findIndex((step) => step.id === id)
  const step = procedure.steps[at]
  if (!step) throw new ApiError('not-found', t('common:error.unknown'), 404)
  useLastRead(`/guide/${procedure.id}/${step.id}`, step.name)
  const turn = (index: number, kicker: string): Turn | undefined => {
    const other = procedure.steps[index]
    return (
      other && {
        path: `/guide/${procedure.id}/${other.id}`,
        kicker,
        name: capitalise(other.name[language], language),
        language,
      }
    )
  }
  return (
    <Page
      title={capitalise(step.name[language], language)}
      language={language}
      lead={step.purpose[language]}
      kicker={
        <>
          <Link to={`/guide/${procedure.id}`} lang={language}>
            {procedure.title[language]}
          </Link>{' '}
          · {t('guide.stage', { number: at + 1 })} {t('guide.of', { total: procedure.steps.length })}{' '}
          <Citations cited={step.cite} />
        </>
      }
      tools={<PrintButton name={`${procedure.id}-${step.id}`} />}
    >
      <Stations procedure={procedure} current={step.id} />
      <StageBody step={step} />
      <Turns
        label={t('guide.turns')}
        previous={turn(at - 1, t('guide.previous'))}
        next={turn(at + 1, t('guide.next'))}
      />
    </Page>
  )
}
