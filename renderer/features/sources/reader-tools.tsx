/** What the reader offers for the open chapter: the view, finding in it, citing, printing; and its neighbours. */
import { Printer, Quote, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { ChapterView, SourceView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { inPlace } from '../../lib/in-place.ts'
import { passagePath } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Turns } from '../../ui/turns.tsx'
import { views, type View } from './view.ts'

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
        setParams(next, inPlace)
      }}
    />
  )
}

interface ToolsProps {
  readonly view: View
  readonly source: SourceView
  readonly chapter: ChapterView
  readonly onFind: () => void
  readonly onCite: () => void
}

export function ReaderTools({ view, source, chapter, onFind, onCite }: ToolsProps) {
  const { t } = useTranslation(['reader', 'highlights', 'common'])
  const navigate = useNavigate()
  return (
    <>
      <ViewChoice view={view} />
      <Button onPress={onFind} aria-keyshortcuts="f Control+F Meta+F">
        <Search size={16} aria-hidden="true" />
        {t('find.open')}
      </Button>
      <Button onPress={onCite}>
        <Quote size={16} aria-hidden="true" />
        {t('highlights:cite')}
      </Button>
      <Button onPress={() => void navigate(`/print/${source.id}?part=${encodeURIComponent(chapter.id)}&text=${view}`)}>
        <Printer size={16} aria-hidden="true" />
        {t('common:do.print')}
      </Button>
    </>
  )
}

/** The chapters before and after the open one that can be read. */
export function ChapterTurns({ source, chapter }: { readonly source: SourceView; readonly chapter: ChapterView }) {
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
