/** A case, whole: facts, figures, story, actors, timeline, teaching note, neighbours. */
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Link,
  NavigationType,
  useLoaderData,
  useLocation,
  useNavigationType,
  type LoaderFunctionArgs,
} from 'react-router'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { api, ask } from '../../../api.ts'
import { comparePath } from '../../../state/tray.ts'
import { usePins } from '../../../state/pins.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { useLastRead } from '../../../lib/last-read.ts'
import { AroundCase } from '../../../ui/around-case.tsx'
import { CaseCards, placeLine } from '../../../ui/case-card.tsx'
import { CiteEntry } from '../../../ui/citing.tsx'
import { CompareToggle } from '../../../ui/compare-toggle.tsx'
import { NoteList } from '../../../ui/note-list.tsx'
import { Page } from '../../../ui/page.tsx'
import { PinTools } from '../../../ui/pin-tools.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { Section } from '../../../ui/section.tsx'
import { ActorSection } from './actor-section.tsx'
import { CaseFacts } from './case-facts.tsx'
import { AllFigures, KeyFigures } from './figures.tsx'
import { Discrepancies, Interventions, NotDocumented, Results } from './lists.tsx'
import { Story } from './story.tsx'
import { TeachingNote } from './teaching-note.tsx'
import { Timeline } from './timeline.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(api.cases[':id'].$get({ param: { id: params['id'] ?? '' } }))
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as CaseView | undefined)?.title[language],
}

function Neighbours({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const shared = new Map(
    one.neighbours.map((neighbour) => [
      neighbour.case.id,
      neighbour.shared.map(({ name }) => name[language]).join(', '),
    ]),
  )
  if (one.neighbours.length === 0) return null
  return (
    <Section
      title={t('cases.neighbours')}
      id="neighbours"
      aside={
        <Link className="no-print" to={comparePath([one.id, ...one.neighbours.map((neighbour) => neighbour.case.id)])}>
          {t('cases.compareAll')}
        </Link>
      }
    >
      <CaseCards
        cases={one.neighbours.map((neighbour) => neighbour.case)}
        note={({ id }) => t('cases.shared', { what: shared.get(id) ?? '' })}
      />
    </Section>
  )
}

/** What stands below the story. */
function Rest({ one }: { readonly one: CaseView }) {
  return (
    <>
      <ActorSection one={one} />
      <Timeline events={one.events} />
      <AllFigures one={one} />
      <Interventions one={one} />
      <Results one={one} />
      <Discrepancies one={one} />
      <NotDocumented one={one} />
      <TeachingNote one={one} />
      {/* Where to go next leads nowhere from paper. */}
      <div className="no-print">
        <AroundCase id={one.id} />
        <Neighbours one={one} />
      </div>
    </>
  )
}

/** False in the first drawing of a page that opens at its top: what lies below the window is drawn just after, and moves nothing that is seen. */
function useAll(): boolean {
  const { hash } = useLocation()
  const comesBack = useNavigationType() === NavigationType.Pop
  return useDeferredValue(true, comesBack || hash !== '')
}

function CasePage({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const pins = usePins()
  const [writing, setWriting] = useState(false)
  const all = useAll()
  const target = { kind: 'case', item: one.id, part: '' } as const
  useLastRead(`/cases/${one.id}`, one.title)
  return (
    <Page
      title={one.title[language]}
      language={language}
      lead={one.summary[language]}
      kicker={
        <>
          <Link to="/cases">{t('common:rooms.cases')}</Link> · <span lang={language}>{placeLine(one, language)}</span>
        </>
      }
      tools={
        <>
          <PinTools target={target} pins={pins} onNote={() => setWriting(true)} />
          <CompareToggle one={one} look="button" />
          <CiteEntry kind="case" id={one.id} what={one.title[language]} look="button" />
          <PrintButton name={one.id} />
        </>
      }
    >
      <NoteList target={target} pins={pins} writing={writing} onWritten={() => setWriting(false)} />
      <CaseFacts one={one} />
      <KeyFigures one={one} />
      <Story one={one} />
      {all && <Rest one={one} />}
    </Page>
  )
}

export function Component() {
  const one = useLoaderData<typeof loader>()
  return <CasePage key={one.id} one={one} />
}
