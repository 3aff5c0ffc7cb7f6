/** What a page holds and saves by itself, with the ways back: typed, pasted, taken back, kept when the page is left. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { advance, begin, pause, redo, undo, type History } from './history.ts'
import { Saver, type Saved, type SaveStatus } from './saver.ts'

/** What the program keeps, as it was read. */
interface Kept<T> {
  readonly value: T
  readonly revision: number
  readonly updated: string | null
}

interface Means<T> {
  /** Sends the value; rejects where it could not be saved. Must not change while the page is open. */
  readonly send: (value: T, base: number) => Promise<Saved>
  /** Turns what `send` rejected with into words. */
  readonly explain: (error: unknown) => { why: string; conflict: boolean }
}

export interface SavedHistory<T> {
  readonly value: T
  /**
   * Changes the value; the function gives a new one, nothing in place.
   * @param key what is changed, so that typing in one field is one step of undo; '' makes a step of its own
   */
  readonly change: (to: (value: T) => T, key?: string) => void
  readonly status: SaveStatus
  /** Tells that a conflict could not be ended. */
  readonly fail: (error: unknown) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  readonly saver: Saver<T>
}

/** Kinds of input that are steps of their own, however soon they come after typing. */
const wholeSteps: ReadonlySet<string> = new Set([
  'insertFromPaste',
  'insertFromDrop',
  'insertReplacementText',
  'deleteByCut',
  'deleteByDrag',
])

/** Calls back before and after what is pasted, dropped, cut or put in the place of a word. */
function useWholeSteps(onEdge: () => void) {
  useEffect(() => {
    const listen = (event: Event) => {
      if (event instanceof InputEvent && wholeSteps.has(event.inputType)) onEdge()
    }
    // The page's own handlers stand between the two: "beforeinput" is heard on its way down, "input" on its way up.
    document.addEventListener('beforeinput', listen, { capture: true })
    document.addEventListener('input', listen)
    return () => {
      document.removeEventListener('beforeinput', listen, { capture: true })
      document.removeEventListener('input', listen)
    }
  }, [onEdge])
}

/** What waits is saved when the page is hidden or left, and leaving is asked back while something is not saved. */
function useFlushOnLeave<T>(saver: Saver<T>) {
  const leave = useEffectEvent(() => void saver.flush())
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    if (saver.dirty) event.preventDefault()
  })
  useEffect(() => {
    const onHide = () => leave()
    const onUnload = (event: BeforeUnloadEvent) => {
      leave()
      warn(event)
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('beforeunload', onUnload)
      leave()
    }
  }, [])
}

/** @param kept as it was when the page was opened; what comes later is not taken over */
export function useSavedHistory<T>(kept: Kept<T>, { send, explain }: Means<T>): SavedHistory<T> {
  const [history, setHistory] = useState<History<T>>(() => begin(kept.value))
  const [status, setStatus] = useState<SaveStatus>({ state: 'saved', at: kept.updated })
  const [saver] = useState(() => new Saver<T>({ send, onStatus: setStatus, explain }, kept.revision))
  const latest = useRef(history)
  const move = useCallback(
    (next: History<T>) => {
      if (next === latest.current) return
      latest.current = next
      setHistory(next)
      saver.save(next.present)
    },
    [saver],
  )
  const change = useCallback<SavedHistory<T>['change']>(
    (to, key = '') => move(advance(latest.current, to(latest.current.present), key, Date.now())),
    [move],
  )
  useWholeSteps(
    useCallback(() => {
      latest.current = pause(latest.current)
    }, []),
  )
  useFlushOnLeave(saver)
  return {
    value: history.present,
    change,
    status,
    fail: (error) => setStatus({ state: 'failed', ...explain(error), conflict: true }),
    undo: history.past.length > 0 ? () => move(undo(latest.current)) : undefined,
    redo: history.future.length > 0 ? () => move(redo(latest.current)) : undefined,
    saver,
  }
}
