/** A tool's data in the page: changed, taken back, and saved by themselves. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ToolData, ToolDocument, ToolName, ToolState } from '../../../electron/api/views/workbook/index.ts'
import { api, ApiError, ask, whyOf } from '../../api.ts'
import { advance, begin, redo, undo, type History } from '../../lib/history.ts'
import { Saver, type SaveStatus } from '../../lib/saver.ts'
import { register } from './open-savers.ts'

/**
 * Changes the data; the function gets the present data and gives new ones, nothing in place.
 * @param key what is changed, so that typing in one field is one step of undo
 */
export type Change<T> = (to: (data: T) => T, key?: string) => void

/** What the component of a tool receives; `extra` is what its `load` gave. */
export interface ToolProps<K extends ToolName, E = undefined> {
  readonly cluster: string
  readonly data: ToolData[K]
  readonly change: Change<ToolData[K]>
  readonly extra: E
}

export interface OpenTool<T> {
  readonly data: T
  readonly change: Change<T>
  readonly status: SaveStatus
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** Saves at once what waits. */
  readonly flush: () => Promise<void>
  /**
   * Ends a conflict with another window. What this page holds is saved over what the other saved, which stays among the versions;
   * for 'theirs' that is then put back as a change that can be undone, so that both are kept either way.
   */
  readonly settle: (whose: 'mine' | 'theirs') => Promise<void>
}

async function send(cluster: string, tool: ToolName, data: unknown, base: number): Promise<ToolState> {
  const save = api.clusters[':id'].tools[':tool']
  return ask(save.$put({ param: { id: cluster, tool }, json: { data, base } }))
}

const explain = (error: unknown) => ({
  why: whyOf(error),
  conflict: error instanceof ApiError && error.code === 'tool-conflict',
})

/** What waits is saved when the page is hidden or left, not only when the hand rests. */
function useFlushOnLeave(flush: () => Promise<void>, isDirty: () => boolean) {
  const leave = useEffectEvent(() => void flush())
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
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

export function useTool<K extends ToolName>(
  cluster: string,
  document: ToolDocument & { tool: K },
): OpenTool<ToolData[K]> {
  type T = ToolData[K]
  // The program gives the data as the tool's schema has them.
  const [history, setHistory] = useState<History<T>>(() => begin(document.data as T))
  const [status, setStatus] = useState<SaveStatus>({ state: 'saved', at: document.updated })
  const [saver] = useState(
    () =>
      new Saver<T>(
        { send: (data, base) => send(cluster, document.tool, data, base), onStatus: setStatus, explain },
        document.revision,
      ),
  )
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
  const change = useCallback<Change<T>>(
    (to, key = '') => move(advance(latest.current, to(latest.current.present), key, Date.now())),
    [move],
  )
  const flush = useCallback(() => saver.flush(), [saver])
  const settle = async (whose: 'mine' | 'theirs') => {
    try {
      const other = await ask(api.clusters[':id'].tools[':tool'].$get({ param: { id: cluster, tool: document.tool } }))
      saver.rebase(other.revision)
      await saver.flush()
      if (whose === 'theirs') move(advance(latest.current, other.data as T, '', Date.now()))
    } catch (error) {
      setStatus({ state: 'failed', ...explain(error), conflict: true })
    }
  }
  useEffect(() => register(saver), [saver])
  useFlushOnLeave(flush, () => saver.dirty)
  return {
    data: history.present,
    change,
    status,
    undo: history.past.length > 0 ? () => move(undo(latest.current)) : undefined,
    redo: history.future.length > 0 ? () => move(redo(latest.current)) : undefined,
    flush,
    settle,
  }
}
