/** The self-assessment of a day: today's to fill in, an earlier one to look at; each level is kept when it is chosen. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { AssessedItem, CompetenceView } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { capitalise, formatDay, formatTime } from '../../lib/format.ts'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { loadAssessments } from './assessment-loader.ts'
import { Profile } from './profile.tsx'
import { Proposals } from './proposals.tsx'
import { Rubric } from './rubric.tsx'
import styles from './assessment.module.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const day = params['date'] ?? ''
  const loaded = await loadAssessments()
  if (day !== loaded.today && !loaded.assessments.some((one) => one.day === day))
    // What the program says of what is not there, in the reader's language.
    await ask(api.modules[':id'].$get({ param: { id: day } }))
  return { day, ...loaded }
}

type Loaded = Awaited<ReturnType<typeof loader>>

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => {
    const day = (data as Loaded | undefined)?.day
    return day && formatDay(day, language)
  },
}

type Level = Pick<AssessedItem, 'competence' | 'item' | 'level'>

/** A level that was chosen and that the program has not answered for yet; null takes it away. */
interface Chosen extends Omit<Level, 'level'> {
  readonly level: number | null
}

const sameItem = (one: Omit<Level, 'level'>, other: Omit<Level, 'level'>) =>
  one.competence === other.competence && one.item === other.item

/** The levels with those that are being kept in their place. */
function withChosen(levels: readonly Level[], waiting: readonly Chosen[]): Level[] {
  const others = levels.filter((one) => !waiting.some((chosen) => sameItem(one, chosen)))
  return [...others, ...waiting.flatMap(({ level, ...item }) => (level === null ? [] : [{ ...item, level }]))]
}

/** The assessments as the program last answered, and the way to change a level: it shows at once, and is kept in its turn. */
function useAssessing({ day, assessments, proposals }: Loaded) {
  const [kept, setKept] = useState({ assessments, proposals })
  const [waiting, setWaiting] = useState<readonly Chosen[]>([])
  const [saved, setSaved] = useState<Date>()
  const [trouble, setTrouble] = useState('')
  const turn = useRef(Promise.resolve())
  const keep = async (chosen: Chosen) => {
    try {
      setKept(await ask(api.learning.assessments[':day'].$put({ param: { day }, json: chosen })))
      setSaved(new Date())
      setTrouble('')
    } catch (error) {
      setTrouble(error instanceof ApiError ? error.message : String(error))
    }
    setWaiting((all) => all.filter((one) => one !== chosen))
  }
  const assess = (chosen: Chosen) => {
    setWaiting((all) => [...all.filter((one) => !sameItem(one, chosen)), chosen])
    turn.current = turn.current.then(() => keep(chosen))
  }
  const own = kept.assessments.find((one) => one.day === day)
  const levels = withChosen(own?.levels ?? [], waiting)
  return { ...kept, own, levels, saved: waiting.length === 0 ? saved : undefined, trouble, assess }
}

interface FormProps {
  readonly competences: readonly CompetenceView[]
  readonly levels: readonly Level[]
  readonly before: readonly Level[]
  readonly onLevel: (chosen: Chosen) => void
}

function Form({ competences, levels, before, onLevel }: FormProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const levelIn = (list: readonly Level[], competence: string, item: string) =>
    list.find((one) => one.competence === competence && one.item === item)?.level
  return competences.map((competence) => (
    <Section
      key={competence.id}
      title={capitalise(competence.title[language], language)}
      language={language}
      aside={
        <small>
          {t('learning.assess.filled', {
            count: levels.filter((one) => one.competence === competence.id).length,
            total: competence.items.length,
          })}
        </small>
      }
    >
      {competence.items.map((item) => (
        <Rubric
          key={item.id}
          item={item}
          level={levelIn(levels, competence.id, item.id)}
          before={levelIn(before, competence.id, item.id)}
          onLevel={(level) => onLevel({ competence: competence.id, item: item.id, level })}
        />
      ))}
    </Section>
  ))
}

function OpenAssessment({ loaded }: { readonly loaded: Loaded }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const { day, today, competences, clusters } = loaded
  const { assessments, proposals, own, levels, saved, trouble, assess } = useAssessing(loaded)
  const proposed = day === today && own !== undefined
  const before = assessments.find((one) => one.day < day)
  return (
    <Page
      title={t('learning.assess.of', { day: formatDay(day, language) })}
      lead={day === today ? t('learning.assess.how') : t('learning.assess.closed')}
      kicker={<Link to="/guide/self-assessment">{t('learning.assess.title')}</Link>}
      tools={
        <>
          <small role="status">{saved && t('learning.savedAt', { when: formatTime(saved, language) })}</small>
          {proposed && <a href="#proposals">{t('learning.assess.toProposals')}</a>}
          <PrintButton name={`auto-evaluation-${day}`} />
        </>
      }
    >
      {trouble && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
      {day === today && (
        <Form competences={competences} levels={levels} before={before?.levels ?? []} onLevel={assess} />
      )}
      {proposed && (
        <Section title={t('learning.assess.proposals')} id="proposals">
          <Proposals proposals={proposals} clusters={clusters} />
        </Section>
      )}
      {own && (
        <Section title={t('learning.assess.profile')}>
          <Profile competences={competences} assessment={own} before={before} />
        </Section>
      )}
    </Page>
  )
}

export function Component() {
  const loaded = useLoaderData<typeof loader>()
  return <OpenAssessment key={loaded.day} loaded={loaded} />
}
