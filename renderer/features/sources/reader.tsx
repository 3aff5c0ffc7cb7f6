/** The reader: contents at the left, the passages of a chapter in the middle, what is tied to each at the right. */
import { useCallback, useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useParams, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import type { ChapterView, Passage } from '../../../electron/api/views/index.ts'
import type { Highlight } from '../../../electron/api/views/highlights.ts'
import { api, ask } from '../../api.ts'
import { useHighlights, type Highlights } from '../../state/highlights.ts'
import { usePins, type Pins } from '../../state/pins.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { useLastRead } from '../../lib/last-read.ts'
import { passagePath } from '../../lib/paths.ts'
import { useCiting } from '../../ui/citing.tsx'
import { Page } from '../../ui/page.tsx'
import { TermHost } from '../../ui/term-host.tsx'
import { Contents } from './contents.tsx'
import { FindBar, useFindKeys } from './find-bar.tsx'
import { Marking } from './marking.tsx'
import { PassageRow } from './passage-row.tsx'
import { ChapterTurns, ReaderTools } from './reader-tools.tsx'
import styles from './reader.module.css'
import { useArrival } from './use-arrival.ts'
import { useChosen } from './use-chosen.ts'
import { useDrawn } from './use-drawn.ts'
import { useProgress } from './use-progress.ts'
import { useSource } from './use-source.ts'
import { useView, type View } from './view.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return ask(
    api.sources[':id'].chapter.$get({ param: { id: params['id'] ?? '' }, query: { anchor: params['*'] ?? '' } }),
  )
}

/** Another view of the same passage asks for nothing new. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['id'] !== nextParams['id'] || currentParams['*'] !== nextParams['*']

export const handle = {
  crumb: (data: unknown, language: 'fr' | 'en') => (data as ChapterView | undefined)?.title[language],
}

const none: readonly Highlight[] = []

function byAnchor(highlights: readonly Highlight[]): ReadonlyMap<string, readonly Highlight[]> {
  return Map.groupBy(highlights, ({ anchor }) => anchor)
}

interface PassagesProps {
  readonly pins: Pins
  readonly highlights: Highlights
  readonly area: RefObject<HTMLDivElement | null>
  readonly chapter: ChapterView
  /** Those of the chapter that are drawn by now. */
  readonly drawn: readonly Passage[]
  readonly anchor: string
  readonly view: View
  readonly finding: boolean
  readonly input: RefObject<HTMLInputElement | null>
  readonly onFound: () => void
  readonly onCite: (anchor: string) => void
}

/** The passages with all that can be done in them. */
function Passages(props: PassagesProps) {
  const { pins, highlights, area, chapter, drawn, anchor, view, finding, input, onFound, onCite } = props
  const { t } = useTranslation('pages')
  const choosing = useChosen(area)
  const [writing, setWriting] = useState<number | undefined>()
  const marks = useMemo(() => byAnchor(highlights.all), [highlights.all])
  const written = useCallback(() => setWriting(undefined), [])
  const version = useMemo(() => [drawn, view, highlights.all], [drawn, view, highlights.all])
  const attached = chapter.passages.some(({ original }) => original !== null)
  return (
    <>
      {finding && <FindBar area={area} input={input} version={version} onClose={onFound} />}
      {view === 'original' && !attached && <p className={styles['notice']}>{t('sources.noOriginal')}</p>}
      <div ref={area} className={styles['passages']} data-whole={drawn === chapter.passages}>
        {drawn.map((passage) => (
          <PassageRow
            key={passage.anchor}
            passage={passage}
            view={view}
            current={passage.anchor === anchor}
            pins={pins}
            highlights={highlights}
            marks={marks.get(passage.anchor) ?? none}
            writing={writing}
            onWritten={written}
            onChoose={choosing.begin}
            onCite={onCite}
          />
        ))}
      </div>
      <Marking
        area={area}
        chapter={chapter}
        highlights={highlights}
        choosing={choosing}
        onCite={onCite}
        onWrite={setWriting}
      />
    </>
  )
}

/** Opens the dialog for a passage of the chapter, or for the document. */
function useCitingIn({ source, passages }: ChapterView) {
  const language = useReadingLanguage()
  const { cite, dialog } = useCiting()
  const citePassage = useCallback(
    (anchor: string) => {
      const locator = passages.find((passage) => passage.anchor === anchor)?.locator[language] ?? anchor
      cite({ source: source.id, anchor, what: `${source.short[language]}, ${locator}` })
    },
    [cite, source, passages, language],
  )
  const citeDocument = () => cite({ source: source.id, what: source.short[language] })
  return { citePassage, citeDocument, dialog }
}

export function Component() {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const source = useSource()
  const chapter = useLoaderData<typeof loader>()
  const anchor = useParams()['*'] ?? ''
  const view = useView()
  const pins = usePins()
  const highlights = useHighlights(source.id)
  const area = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [finding, setFinding] = useState(false)
  const { citePassage, citeDocument, dialog } = useCitingIn(chapter)
  const { drawn, all } = useDrawn(chapter, anchor)
  const place = useProgress(area, source.id, drawn, anchor)
  useFindKeys(() => setFinding(true), input)
  useArrival(anchor, chapter.passages[0]?.anchor === anchor)
  useLastRead(passagePath(source.id, place), {
    fr: `${source.short.fr}, ${chapter.title.fr}`,
    en: `${source.short.en}, ${chapter.title.en}`,
  })
  const isWide = view === 'both' || view === 'original'
  return (
    <div className={styles['reader']} data-wide={isWide}>
      <details className={`${styles['contents']} no-print`} open={window.innerWidth > 1100 && !isWide}>
        <summary>{t('sources.contents')}</summary>
        <Contents source={source} open={chapter.id} place={place} />
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
          <ReaderTools
            view={view}
            source={source}
            chapter={chapter}
            onFind={() => setFinding(true)}
            onCite={citeDocument}
          />
        }
      >
        <Passages
          pins={pins}
          highlights={highlights}
          area={area}
          chapter={chapter}
          drawn={drawn}
          anchor={anchor}
          view={view}
          finding={finding}
          input={input}
          onFound={() => setFinding(false)}
          onCite={citePassage}
        />
        {all && <ChapterTurns source={source} chapter={chapter} />}
      </Page>
      <TermHost area={area} />
      {dialog}
    </div>
  )
}
