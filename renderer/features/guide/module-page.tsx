/** A module: what comes first, its steps with what is done, what it leans on, its questions. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Mark, ModuleProgress, ModuleView, Named } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatDay, withColon } from '../../lib/format.ts'
import { useLastRead } from '../../lib/last-read.ts'
import { pathOf } from '../../lib/paths.ts'
import { CaseCards } from '../../ui/case-card.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Turns } from '../../ui/turns.tsx'
import { DoneButton } from './done-button.tsx'
import { Progress } from './module-list.tsx'
import { QuestionRun } from './question-run.tsx'
import { findMark } from './use-marks.ts'
import styles from './learning.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const id = params['id'] ?? ''
  const [module, path, questions] = await Promise.all([
    ask(api.modules[':id'].$get({ param: { id } })),
    ask(api.learning.path.$get()),
    ask(api.questions.$get({ query: { module: id } })),
  ])
  return { module, path, questions }
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as { module: ModuleView } | undefined)?.module.name[language],
}

function Steps({ steps, marks }: { readonly steps: ModuleView['steps']; readonly marks: readonly Mark[] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  return (
    <ol className={styles['steps']}>
      {steps.map(({ procedure, step, purpose }) => {
        const target = { kind: 'step', item: procedure.id, part: step.id } as const
        const done = findMark(marks, target, 'done')
        const read = findMark(marks, target, 'read')
        return (
          <li key={`${procedure.id}/${step.id}`}>
            <Link to={`/guide/${procedure.id}/${step.id}`} lang={language}>
              {capitalise(step.name[language], language)}
            </Link>{' '}
            <small>
              {done
                ? t('learning.doneOn', { day: formatDay(done.marked, interfaceLanguage) })
                : read && t('learning.readOn', { day: formatDay(read.marked, interfaceLanguage) })}
            </small>
            <p lang={language}>{purpose[language]}</p>
            <small lang={language}>{procedure.name[language]}</small>
          </li>
        )
      })}
    </ol>
  )
}

function Names({
  title,
  kind,
  names,
}: {
  readonly title: string
  readonly kind: 'competence' | 'model' | 'typology'
  readonly names: readonly Named[]
}) {
  const language = useReadingLanguage()
  if (names.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles['links']} lang={language}>
        {names.map(({ id, name }) => (
          <li key={id}>
            <Link to={pathOf({ kind, item: id, part: '' })}>{name[language]}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useTurns(modules: readonly ModuleProgress[], id: string) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const at = modules.findIndex((one) => one.id === id)
  const turn = (index: number, kicker: string) => {
    const other = index < 0 ? undefined : modules[index]
    return other && { path: `/guide/modules/${other.id}`, kicker, name: other.name[language], language }
  }
  return { previous: turn(at - 1, t('learning.previousModule')), next: turn(at + 1, t('learning.nextModule')) }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const interfaceLanguage = useLanguage()
  const { module, path, questions } = useLoaderData<typeof loader>()
  useLastRead(`/guide/modules/${module.id}`, module.name)
  const progress = path.modules.find(({ id }) => id === module.id)
  const turns = useTurns(path.modules, module.id)
  return (
    <Page
      title={module.name[language]}
      language={language}
      lead={module.summary[language]}
      kicker={
        <>
          <Link to="/guide#modules">{t('common:rooms.guide')}</Link> ·{' '}
          {t('learning.moduleNumber', { number: module.position })}
          {progress && ` · ${t(`learning.state.${progress.state}`)}`}
        </>
      }
      cited={module.cite}
      tools={<PrintButton name={module.id} />}
    >
      {progress && <Progress module={progress} />}
      {module.after.length > 0 && (
        <p className={styles['note']}>
          {withColon(t('learning.betterFirst'), interfaceLanguage)}{' '}
          {module.after.map(({ id, name }, index) => (
            <span key={id} lang={language}>
              {index > 0 && ', '}
              <Link to={`/guide/modules/${id}`}>{name[language]}</Link>
            </span>
          ))}
        </p>
      )}
      {module.steps.length > 0 && (
        <Section title={t('learning.moduleSteps')}>
          <Steps steps={module.steps} marks={path.marks} />
        </Section>
      )}
      <Names title={t('learning.moduleModels')} kind="model" names={module.models} />
      <Names title={t('learning.moduleTypologies')} kind="typology" names={module.typologies} />
      <Names title={t('guide.calls')} kind="competence" names={module.competences} />
      {module.cases.length > 0 && (
        <Section title={t('learning.moduleCases')}>
          <CaseCards cases={module.cases} />
        </Section>
      )}
      {questions.length > 0 && (
        <Section
          title={t('learning.questions')}
          id="questions"
          aside={<Link to={`/guide/sheet?module=${module.id}`}>{t('learning.printSheet')}</Link>}
        >
          <QuestionRun key={module.id} questions={questions} />
        </Section>
      )}
      <DoneButton target={{ kind: 'module', item: module.id, part: '' }} marks={path.marks} />
      <Turns label={t('learning.moduleTurns')} previous={turns.previous} next={turns.next} />
    </Page>
  )
}
