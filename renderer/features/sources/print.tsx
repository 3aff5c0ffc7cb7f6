/** A document, or a chapter of it, laid out for paper with the reader's highlights and notes. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Link,
  useLoaderData,
  useSearchParams,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunction,
} from 'react-router'
import type { ChapterView, Passage, SourceView } from '../../../electron/api/views/index.ts'
import type { Highlight } from '../../../electron/api/views/highlights.ts'
import { api, ask } from '../../api.ts'
import { useHighlights } from '../../state/highlights.ts'
import { sameTarget, usePins } from '../../state/pins.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { inPlace } from '../../lib/in-place.ts'
import { passagePath } from '../../lib/paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { PassageText } from './passage-text.tsx'
import styles from './print.module.css'
import { useView, views } from './view.ts'

/** The parts are read one after the other: a request of the reader's own comes in between. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const source = await ask(api.sources[':id'].$get({ param: { id: params['id'] ?? '' } }))
  const part = new URL(request.url).searchParams.get('part') ?? ''
  const wanted = source.chapters.filter(({ id }) => part === '' || id === part)
  const chapters: ChapterView[] = []
  for (const { passages } of wanted) {
    const first = passages.find(({ restated }) => restated)
    if (!first) continue
    const query = { anchor: first.anchor }
    chapters.push(await ask(api.sources[':id'].chapter.$get({ param: { id: source.id }, query })))
  }
  return { source, chapters }
}

/** How the same parts are shown asks for nothing new. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams, currentUrl, nextUrl }) =>
  currentParams['id'] !== nextParams['id'] || currentUrl.searchParams.get('part') !== nextUrl.searchParams.get('part')

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as { source: SourceView } | undefined)?.source.short[language],
}

type Marks = ReadonlyMap<string, readonly Highlight[]>
interface Notes {
  readonly marks: Marks
  /** Words of the reader's own on a passage. */
  readonly notesOn: (passage: Passage) => readonly string[]
}

const none: readonly Highlight[] = []

/** Highlights with a note, and those whose words are gone, stand under the text; the others are seen in it. */
function Own({ passage, marks, notes }: { passage: Passage; marks: readonly Highlight[]; notes: readonly string[] }) {
  const { t } = useTranslation('highlights')
  const told = marks.filter(({ note, place }) => note !== '' || place === null)
  if (told.length + notes.length === 0) return null
  return (
    <ul className={styles['own']}>
      {told.map(({ id, exact, note, place, edition }) => (
        <li key={id}>
          <q lang={edition === 'en' ? 'en' : 'fr'}>{exact}</q> {place === null && <em>{t('lost')}</em>} {note}
        </li>
      ))}
      {notes.map((note) => (
        <li key={`${passage.anchor} ${note}`}>{note}</li>
      ))}
    </ul>
  )
}

function Chapter({ chapter, marks, notesOn }: Notes & { readonly chapter: ChapterView }) {
  const language = useReadingLanguage()
  const view = useView('text')
  return (
    <section className={styles['chapter']} lang={language}>
      <h2>{chapter.title[language]}</h2>
      {chapter.passages.map((passage) => {
        const own = marks.get(passage.anchor) ?? none
        return (
          <div key={passage.anchor} className={styles['passage']}>
            <span className={styles['number']}>{passage.locator[language]}</span>
            <div>
              <PassageText passage={passage} marks={own} view={view} />
              <Own passage={passage} marks={own} notes={notesOn(passage)} />
            </div>
          </div>
        )
      })}
    </section>
  )
}

function Options({ source }: { readonly source: SourceView }) {
  const { t } = useTranslation(['reader', 'pages'])
  const language = useReadingLanguage()
  const [params, setParams] = useSearchParams()
  const view = useView('text')
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    next.set(name, value)
    setParams(next, inPlace)
  }
  const parts = source.chapters.filter(({ passages }) => passages.some(({ restated }) => restated))
  return (
    <div className={`${styles['options']} no-print`}>
      <Choice
        label={t('print.what')}
        value={params.get('part') ?? ''}
        choices={[['', t('print.whole')], ...parts.map(({ id, title }) => [id, title[language]] as const)]}
        onChoose={(part) => set('part', part)}
      />
      <Choice
        label={t('print.language')}
        value={view}
        choices={views.map((one) => [one, t(`pages:sources.views.${one}`)] as const)}
        onChoose={(text) => set('text', text)}
      />
      <label>
        <input
          type="checkbox"
          checked={params.get('marks') !== 'no'}
          onChange={(event) => set('marks', event.target.checked ? 'yes' : 'no')}
        />{' '}
        {t('print.marks')}
      </label>
    </div>
  )
}

/** The reader's own marks on the document, or nothing where they are not wanted. */
function useOwn(source: string, wanted: boolean): Notes {
  const { all } = useHighlights(source)
  const { notes } = usePins()
  return useMemo(
    () => ({
      marks: Map.groupBy(wanted ? all : none, ({ anchor }) => anchor),
      notesOn: ({ source: item, anchor: part }) =>
        wanted ? notes.filter((one) => sameTarget(one, { kind: 'passage', item, part })).map(({ text }) => text) : [],
    }),
    [all, notes, wanted],
  )
}

export function Component() {
  const { t } = useTranslation('reader')
  const language = useReadingLanguage()
  const { source, chapters } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const own = useOwn(source.id, params.get('marks') !== 'no')
  const first = chapters[0]?.passages[0]?.anchor
  const name = [source.id, params.get('part')].filter(Boolean).join('-')
  return (
    <Page
      title={source.title[language]}
      language={language}
      kicker={
        <Link className="no-print" to={first === undefined ? `/sources/${source.id}` : passagePath(source.id, first)}>
          {t('print.back')}
        </Link>
      }
      tools={<PrintButton name={name} />}
    >
      <Options source={source} />
      <p className={styles['from']}>{t('print.source', { title: source.short[language] })}</p>
      {chapters.map((chapter) => (
        <Chapter key={chapter.id} chapter={chapter} {...own} />
      ))}
    </Page>
  )
}
