/** The small bar at chosen words, or at a highlight: colours, note, cite, copy, remove. */
import { Copy, NotebookPen, Quote, Trash2 } from 'lucide-react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colour } from '../../../electron/api/views/highlights.ts'
import { Button } from '../../ui/button.tsx'
import styles from './mark-bar.module.css'

const colours: readonly Colour[] = ['yellow', 'green', 'blue', 'pink']

export interface MarkActs {
  readonly onColour: (colour: Colour) => void
  readonly onNote: () => void
  readonly onCite: () => void
  readonly onCopy: () => void
  readonly onRemove?: (() => void) | undefined
  readonly onClose: () => void
}

interface Props extends MarkActs {
  /** Of what the bar is at, in the window. */
  readonly rect: DOMRect
  /** The colour that it has, where it is a highlight. */
  readonly colour?: Colour | undefined
  /** Whether the keyboard chooses; the keys are then told. */
  readonly byKeys?: boolean
  /** The chosen words, told to screen readers. */
  readonly words: string
}

/** Above what was chosen, or below where there is no room; never outside its column. */
function usePlace(rect: DOMRect) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = bar.current
    const frame = element?.offsetParent?.getBoundingClientRect()
    if (!element || !frame) return
    const above = rect.top - element.offsetHeight - 8
    const top = above > 60 ? above : Math.min(rect.bottom + 8, window.innerHeight - element.offsetHeight - 8)
    const left = Math.min(Math.max(rect.left, frame.left), frame.right - element.offsetWidth)
    element.style.top = `${top - frame.top}px`
    element.style.left = `${left - frame.left}px`
  }, [rect])
  return bar
}

/** Keys that act while the bar is there and nothing is being written. */
function useKeys({ onColour, onNote, onCite, onClose }: MarkActs, focus: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')) return
    const inBar = event.target instanceof Element && event.target.closest('[role="toolbar"]') !== null
    const colour = colours[Number(event.key) - 1]
    const act = colour
      ? () => onColour(colour)
      : { n: onNote, c: onCite, Escape: onClose, ...(inBar ? {} : { Enter: focus, Tab: focus }) }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

/** The selection would be gone before the button is pressed. */
const keepSelection = (event: PointerEvent) => event.preventDefault()

function Colours({ colour, onColour }: Pick<Props, 'colour' | 'onColour'>) {
  const { t } = useTranslation('highlights')
  return colours.map((one, index) => {
    const name = t(colour ? 'recolour' : 'markIn', { colour: t(`colours.${one}`) })
    return (
      <button
        key={one}
        type="button"
        className={styles['colour']}
        data-colour={one}
        title={name}
        aria-label={name}
        aria-keyshortcuts={String(index + 1)}
        aria-pressed={colour === undefined ? undefined : colour === one}
        onClick={() => onColour(one)}
      >
        <span />
      </button>
    )
  })
}

export function MarkBar({ rect, colour, byKeys = false, words, ...acts }: Props) {
  const { t } = useTranslation('highlights')
  const bar = usePlace(rect)
  useKeys(acts, () => bar.current?.querySelector('button')?.focus())
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={colour ? t('edit') : t('bar')}
      className={`${styles['bar']} no-print`}
      onPointerDown={keepSelection}
    >
      <div className={styles['row']}>
        <Colours colour={colour} onColour={acts.onColour} />
        <Button look="quiet" onPress={acts.onNote} aria-keyshortcuts="n">
          <NotebookPen size={15} aria-hidden="true" />
          {t('note')}
        </Button>
        <Button look="quiet" onPress={acts.onCite} aria-keyshortcuts="c">
          <Quote size={15} aria-hidden="true" />
          {t('cite')}
        </Button>
        <Button look="quiet" onPress={acts.onCopy}>
          <Copy size={15} aria-hidden="true" />
          {t('copy')}
        </Button>
        {acts.onRemove && (
          <Button look="quiet" onPress={acts.onRemove}>
            <Trash2 size={15} aria-hidden="true" />
            {t('remove')}
          </Button>
        )}
      </div>
      {byKeys && <p className={styles['keys']}>{t('keys')}</p>}
      <p className="visually-hidden" role="status">
        {t('chosen', { words })}
      </p>
    </div>
  )
}
