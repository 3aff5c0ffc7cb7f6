/** The bar that finds in the open chapter: Ctrl/Cmd+F or f opens it, Enter goes on, Shift+Enter back, Escape closes. */
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../ui/button.tsx'
import styles from './find-bar.module.css'
import { useFind } from './use-find.ts'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** Opens the bar by its keys. With the bar in hand already, Ctrl/Cmd+F is the browser's own. */
export function useFindKeys(onOpen: () => void, bar: RefObject<HTMLInputElement | null>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const withControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
    if (event.key.toLowerCase() !== 'f' || !(withControl || plain)) return
    if (document.activeElement === bar.current && bar.current !== null) return
    if (document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    onOpen()
    bar.current?.select()
    bar.current?.focus()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

interface Props {
  readonly area: RefObject<HTMLElement | null>
  readonly input: RefObject<HTMLInputElement | null>
  /** Changes whenever the texts on the page do. */
  readonly version: unknown
  readonly onClose: () => void
}

export function FindBar({ area, input, version, onClose }: Props) {
  const { t } = useTranslation('reader')
  const [query, setQuery] = useState('')
  const { count, current, step } = useFind(area, query, version)
  // Where the reader was, who comes back to it.
  const before = useRef(document.activeElement)
  const close = () => {
    onClose()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('[role="dialog"]')) close()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const empty = query.trim() === ''
  return (
    <div role="search" aria-label={t('find.label')} className={`${styles['bar']} no-print`}>
      <input
        ref={input}
        // The bar is opened to type in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          step(event.shiftKey ? -1 : 1)
        }}
      />
      <span className={styles['count']} role="status">
        {!empty && (count === 0 ? t('find.none') : t('find.count', { at: current + 1, count }))}
      </span>
      {!empty && count === 0 && (
        <Link to={`/search?q=${encodeURIComponent(query.trim())}`}>{t('find.everywhere')}</Link>
      )}
      <Button look="quiet" aria-label={t('find.previous')} isDisabled={count === 0} onPress={() => step(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet" aria-label={t('find.next')} isDisabled={count === 0} onPress={() => step(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Button look="quiet" aria-label={t('find.close')} onPress={close}>
        <X size={16} aria-hidden="true" />
      </Button>
    </div>
  )
}
