/** The reader: contents at the left, the passages of a chapter in the middle, what is tied to each at the right. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { ChapterView, SourceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { usePins } from '../../app/pins.tsx'
import { useReadingLanguage } from '../../app/session.tsx'
import { useLastRead } from '../../lib/last-read.ts'
import { passagePath } from '../../lib/paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Turns } from '../../ui/turns.tsx'
import { Contents } from './contents.tsx'
import { PassageRow } from './passage-row.tsx'
import styles from './reader.module.css'
import { useSource } from './use-source.ts'
import { useView, views, type View } from './view.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(
    api.sources[':id'].chapter.$get({ param: { id: params['id'] ?? '' }, query: { anchor: params['*'] ?? '' } }),
  )
}

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as ChapterView | undefined)?.title[language],
}

function ViewChoice({ view }: { readonly view: View }) {
  const { t } = useTranslation('pages')
  const [params, setParams] = useSearchParams()
  return (
    <Choice
      label={t('sources.view')}
      value={view}
      choices={views.map((one) => [one, t(`sources.views.${one}`)] as const)}
      onChoose={(chosen) => {
        const next = new URLSearchParams(params)
        next.set('view', chosen)
        setParams(next, { replace: true, preventScrollReset: true })
      }}
    />
  )
}

/** The chapters before and after the open one that can be read. */
function ChapterTurns({ source, chapter }: { readonly source: SourceView; readonly chapter: ChapterView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const readable = source.chapters.filter(({ passages }) => passages.some((passage) => passage.restated))
  const at = readable.findIndex(({ id }) => id === chapter.id)
  const turn = (step: -1 | 1) => {
    const other = at < 0 ? undefined : readable[at + step]
    const first = other?.passages[0]
    if (!other || !first) return undefined
    const kicker = step < 0 ? t('sources.previous') : t('sources.next')
    return { path: passagePath(source.id, first.anchor), kicker, name: other.title[language], language }
  }
  return <Turns label={t('sources.turns')} previous={turn(-1)} next={turn(1)} />
}

/** The passage that the address names is brought into view and marked. */
function useArrival(anchor: string) {
  useEffect(() => {
    const passage = document.getElementById(anchor)
    if (!passage) return undefined
    passage.querySelector<HTMLElement>('[data-number]')?.focus({ preventScroll: true })
    // The first passage of a chapter is its beginning: the page's head stays in view.
    if (!passage.previousElementSibling?.id) return undefined
    let here = true
    const arrive = () => {
      if (here) passage.scrollIntoView({ block: 'start' })
    }
    arrive()
    // Where the letters come after the page, its lines are set anew.
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(arrive)
    return () => {
      here = false
    }
  }, [anchor])
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const source = useSource()
  const chapter = useLoaderData<typeof loader>()
  const anchor = useParams()['*'] ?? ''
  const view = useView()
  const pins = usePins()
  useArrival(anchor)
  useLastRead(passagePath(source.id, anchor), {
    fr: `${source.short.fr}, ${chapter.title.fr}`,
    en: `${source.short.en}, ${chapter.title.en}`,
  })
  const isWide = view === 'both' || view === 'original'
  const attached = chapter.passages.some(({ original }) => original !== null)
  return (
    <div className={styles['reader']} data-wide={isWide}>
      <details className={`${styles['contents']} no-print`} open={window.innerWidth > 1100 && !isWide}>
        <summary>{t('sources.contents')}</summary>
        <Contents source={source} open={chapter.id} />
      </details>
      <Page
        title={chapter.title[language]}
        language={language}
        kicker={
          <Link to={`/sources/${source.id}`} lang={language}>
            {source.title[language]}
          </Link>
        }
        tools={
          <>
            <ViewChoice view={view} />
            <PrintButton name={`${source.id}-${chapter.id}`} />
          </>
        }
      >
        {view === 'original' && !attached && <p className={styles['notice']}>{t('sources.noOriginal')}</p>}
        {chapter.passages.map((passage) => (
          <PassageRow
            key={passage.anchor}
            passage={passage}
            view={view}
            current={passage.anchor === anchor}
            pins={pins}
          />
        ))}
        <ChapterTurns source={source} chapter={chapter} />
      </Page>
    </div>
  )
}
