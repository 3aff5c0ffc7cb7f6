/** A step of a procedure as a page of a workbook: its reading, what goes in and comes out, its case, exercise, questions, tool. */
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Cluster } from '../../../electron/api/views/workbook/index.ts'
import type { ExerciseText, Mark, ProcedureView, QuestionView, StepView } from '../../../electron/api/views/index.ts'
import { api, ask, ApiError } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { presentClusters } from '../../lib/present-clusters.ts'
import { useLastRead } from '../../lib/last-read.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Turns, type Turn } from '../../ui/turns.tsx'
import { DoneButton } from './done-button.tsx'
import { Exercise, loadExercise } from './exercise.tsx'
import { QuestionRun } from './question-run.tsx'
import { Stations } from './stations.tsx'
import { ToolLinks } from './tool-links.tsx'
import { useMarkRead, findMark } from './use-marks.ts'
import styles from './guide.module.css'

interface Loaded {
  readonly procedure: ProcedureView
  readonly step: StepView
  readonly kept: ExerciseText | undefined
  readonly questions: readonly QuestionView[]
  readonly marks: readonly Mark[]
  readonly clusters: readonly Cluster[]
}

export async function loader({ params }: LoaderFunctionArgs): Promise<Loaded> {
  const id = params['procedure'] ?? ''
  const procedure = await ask(api.procedures[':id'].$get({ param: { id } }))
  const step = procedure.steps.find((one) => one.id === params['step'])
  if (!step) throw new ApiError('not-found', i18next.t('error.unknown'), 404)
  const [kept, questions, marks, clusters] = await Promise.all([
    step.exercise ? loadExercise({ kind: 'step', item: id, part: step.id }) : undefined,
    ask(api.questions.$get({ query: { procedure: id, step: step.id } })),
    ask(api.learning.marks.$get()),
    presentClusters(),
  ])
  return { procedure, step, kept, questions, marks, clusters }
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as Loaded | undefined)?.procedure.title[language],
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
        {step.competences.length > 0 && (
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
        )}
      </div>
      {step.cases.length > 0 && (
        <Section title={t('guide.shows')}>
          <CaseCards cases={step.cases.map((one) => one.case)} note={({ id }) => shows.get(id) ?? ''} />
        </Section>
      )}
    </>
  )
}

/** The ways to what one does with the step, past its reading and its citations. */
function Jumps({ step, kept, questions }: Pick<Loaded, 'step' | 'kept' | 'questions'>) {
  const { t } = useTranslation('pages')
  const parts = [
    ['exercise', kept !== undefined],
    ['questions', questions.length > 0],
    ['tools', step.tools.length > 0],
  ] as const
  return (
    <nav className={styles['jumps']} aria-label={t('learning.jumps')}>
      {parts
        .filter(([, there]) => there)
        .map(([part]) => (
          <a key={part} href={`#${part}`}>
            {t(`learning.${part}`)}
          </a>
        ))}
    </nav>
  )
}

/** What one does with a step: its exercise, its questions, its tools. */
function Work({ procedure, step, kept, questions, clusters }: Omit<Loaded, 'marks'>) {
  const { t } = useTranslation('pages')
  return (
    <>
      {step.exercise && kept && (
        <Section title={t('learning.exercise')} id="exercise">
          <Exercise exercise={step.exercise} kept={kept} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={t('learning.questions')} id="questions">
          <QuestionRun questions={questions} />
        </Section>
      )}
      {step.tools.length > 0 && (
        <Section title={t('learning.tools')} id="tools">
          <ToolLinks tools={step.tools} clusters={clusters} procedure={procedure.id} />
        </Section>
      )}
    </>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const loaded = useLoaderData<typeof loader>()
  const { procedure, step, marks } = loaded
  const at = procedure.steps.findIndex(({ id }) => id === step.id)
  const target = { kind: 'step', item: procedure.id, part: step.id } as const
  useLastRead(`/guide/${procedure.id}/${step.id}`, step.name)
  useMarkRead(procedure.id, step.id, findMark(marks, target, 'read') !== undefined)
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
          · {t('guide.stage', { number: at + 1 })} {t('guide.of', { total: procedure.steps.length })}
        </>
      }
      cited={step.cite}
      tools={
        <>
          <Jumps {...loaded} />
          <PrintButton name={`${procedure.id}-${step.id}`} />
        </>
      }
    >
      <Stations procedure={procedure} current={step.id} marks={marks} />
      <StageBody step={step} />
      {/* Another step is another exercise and other questions. */}
      <Work key={`${procedure.id}/${step.id}`} {...loaded} />
      <DoneButton target={target} marks={marks} />
      <Turns
        label={t('guide.turns')}
        previous={turn(at - 1, t('guide.previous'))}
        next={turn(at + 1, t('guide.next'))}
      />
    </Page>
  )
}
