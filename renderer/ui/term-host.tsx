/** Shows what a term of the glossary means, where the pointer or the focus rests on it in a text. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TermCard } from '../../electron/api/views/index.ts'
import { api, ask } from '../api.ts'
import styles from './term-host.module.css'

/** How long the pointer must rest on a term, and how long it may be away, in milliseconds. */
const rests = 250
const leaves = 200

/** The glossary does not change while the library is open: it is asked for once. */
let asked: Promise<ReadonlyMap<string, TermCard>> | undefined

async function findTerm(id: string): Promise<TermCard | undefined> {
  asked ??= ask(api.terms.$get()).then((terms) => new Map(terms.map((term) => [term.id, term])))
  try {
    return (await asked).get(id)
  } catch {
    // Without the definition the link to the glossary still serves; the next term asks again.
    asked = undefined
    return undefined
  }
}

interface Shown {
  readonly link: HTMLElement
  readonly term: TermCard
}

function useShown(area: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown | undefined>()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const soon = useCallback((run: () => void, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(run, after)
  }, [])
  const hide = useCallback(() => soon(() => setShown(undefined), leaves), [soon])
  const stay = useCallback(() => clearTimeout(timer.current), [])
  useEffect(() => {
    const element = area.current
    const over = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.term') : null
      if (!link) return
      const show = () =>
        void findTerm(link.dataset['term'] ?? '').then((term) => term && link.isConnected && setShown({ link, term }))
      soon(show, event.type === 'focusin' ? 0 : rests)
    }
    const out = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('a.term')) hide()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(undefined)
    }
    const pairs = [
      ['pointerover', over],
      ['focusin', over],
      ['pointerout', out],
      ['focusout', out],
    ] as const
    for (const [name, run] of pairs) element?.addEventListener(name, run)
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer.current)
      for (const [name, run] of pairs) element?.removeEventListener(name, run)
      document.removeEventListener('keydown', onKey)
    }
  }, [area, soon, hide])
  return { shown, hide, stay }
}

function Tip({ shown, hide, stay }: { readonly shown: Shown; readonly hide: () => void; readonly stay: () => void }) {
  const { t } = useTranslation('reader')
  const tip = useRef<HTMLDivElement>(null)
  const { link, term } = shown
  const language = link.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'fr'
  useLayoutEffect(() => {
    const element = tip.current
    const frame = element?.offsetParent?.getBoundingClientRect()
    if (!element || !frame) return undefined
    const box = link.getBoundingClientRect()
    const below = box.bottom + 6
    const fits = below + element.offsetHeight < window.innerHeight
    element.style.top = `${(fits ? below : box.top - element.offsetHeight - 6) - frame.top}px`
    element.style.left = `${Math.min(box.left, frame.right - element.offsetWidth) - frame.left}px`
    link.setAttribute('aria-describedby', 'term-tip')
    return () => link.removeAttribute('aria-describedby')
  }, [link])
  return (
    <div
      ref={tip}
      id="term-tip"
      role="tooltip"
      lang={language}
      className={`${styles['tip']} no-print`}
      onPointerEnter={stay}
      onPointerLeave={hide}
    >
      <strong>{term[language].name}</strong>
      <p>{term[language].definition}</p>
      <Link to={`/glossary/${term.id}`} tabIndex={-1}>
        {t('term.open')}
      </Link>
    </div>
  )
}

/** What the terms within `area` mean; for a place whose position is set and that holds the area. */
export function TermHost({ area }: { readonly area: RefObject<HTMLElement | null> }): ReactNode {
  const { shown, hide, stay } = useShown(area)
  return shown && <Tip key={shown.term.id} shown={shown} hide={hide} stay={stay} />
}
