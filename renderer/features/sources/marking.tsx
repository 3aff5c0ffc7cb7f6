/** Marks in a chapter: from chosen words, or from a highlight that was pressed, to what is kept. */
import { useEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChapterView } from '../../../electron/api/views/index.ts'
import type { Colour, Highlight } from '../../../electron/api/views/highlights.ts'
import type { Highlights } from '../../state/highlights.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { copyText } from '../../lib/take-along.ts'
import { MarkBar } from './mark-bar.tsx'
import type { Piece } from './selection.ts'
import type { Choosing } from './use-chosen.ts'

interface Props {
  readonly area: RefObject<HTMLElement | null>
  readonly chapter: ChapterView
  readonly highlights: Highlights
  readonly choosing: Choosing
  readonly onCite: (anchor: string) => void
  /** Opens the note of a highlight to be written. */
  readonly onWrite: (id: number) => void
}

interface Pressed {
  readonly id: number
  readonly rect: DOMRect
}

/** The highlight that was pressed in the text, until something else is. */
function usePressed(area: RefObject<HTMLElement | null>): [Pressed | undefined, () => void] {
  const [pressed, setPressed] = useState<Pressed | undefined>()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('[role="toolbar"]')) return
      const mark = event.target.closest<HTMLElement>('mark[data-highlight]')
      const isLink = event.target.closest('a') !== null
      const isHere = mark !== null && !isLink && document.getSelection()?.isCollapsed !== false
      setPressed(
        isHere && mark ? { id: Number(mark.dataset['highlight']), rect: mark.getBoundingClientRect() } : undefined,
      )
    }
    const element = area.current
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [area])
  return [pressed, () => setPressed(undefined)]
}

/** Copies words with the passage that they come from. */
function useCopy(chapter: ChapterView) {
  const { t } = useTranslation('highlights')
  const language = useReadingLanguage()
  const toast = useToast()
  return (pieces: readonly Pick<Piece, 'anchor' | 'exact'>[]) => {
    const words = pieces.map(({ exact }) => exact).join('\n\n')
    const passage = chapter.passages.find(({ anchor }) => anchor === pieces[0]?.anchor)
    const where = `${chapter.source.short[language]}, ${passage?.locator[language] ?? ''}`
    toast({ message: copyText(t('quoted', { words, where })) ? t('copied') : t('notCopied') })
  }
}

function ChosenBar({ chapter, highlights, choosing, onCite, onWrite }: Omit<Props, 'area'>) {
  const { chosen, clear } = choosing
  const copy = useCopy(chapter)
  if (!chosen) return null
  const mark = async (colour: Colour): Promise<Highlight | undefined> => {
    let first: Highlight | undefined
    for (const piece of chosen.pieces) {
      const kept = await highlights.add({ ...piece, source: chapter.source.id, colour, note: '' })
      first ??= kept
    }
    return first
  }
  return (
    <MarkBar
      rect={chosen.rect}
      byKeys={chosen.byKeys}
      words={chosen.pieces.map(({ exact }) => exact).join(' ')}
      onColour={(colour) => {
        clear()
        void mark(colour)
      }}
      onNote={() => {
        clear()
        void mark('yellow').then((kept) => kept && onWrite(kept.id))
      }}
      onCite={() => {
        clear()
        onCite(chosen.pieces[0]?.anchor ?? '')
      }}
      onCopy={() => copy(chosen.pieces)}
      onClose={clear}
    />
  )
}

export function Marking({ area, ...props }: Props) {
  const { chapter, highlights, choosing, onCite, onWrite } = props
  const [pressed, close] = usePressed(area)
  const copy = useCopy(chapter)
  const highlight = pressed && highlights.all.find(({ id }) => id === pressed.id)
  if (choosing.chosen || !pressed || !highlight) return <ChosenBar {...props} />
  const closing = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <MarkBar
      rect={pressed.rect}
      colour={highlight.colour}
      words={highlight.exact}
      onColour={(colour) => {
        close()
        void highlights.change(highlight.id, { colour })
      }}
      onNote={closing(() => onWrite(highlight.id))}
      onCite={closing(() => onCite(highlight.anchor))}
      onCopy={() => copy([highlight])}
      onRemove={closing(() => void highlights.remove(highlight))}
      onClose={close}
    />
  )
}
