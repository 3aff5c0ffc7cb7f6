/** A tool's data in the page: changed, taken back, and saved by themselves. */
import { useCallback, useEffect } from 'react'
import type { ToolData, ToolDocument, ToolName, ToolState } from '../../../electron/api/views/workbook/index.ts'
import { api, ApiError, ask, whyOf } from '../../api.ts'
import type { SaveStatus } from '../../lib/saver.ts'
import { useSavedHistory } from '../../lib/use-saved-history.ts'
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

export function useTool<K extends ToolName>(
  cluster: string,
  document: ToolDocument & { tool: K },
): OpenTool<ToolData[K]> {
  type T = ToolData[K]
  // The program gives the data as the tool's schema has them.
  const kept = { value: document.data as T, revision: document.revision, updated: document.updated }
  const { value, change, status, fail, undo, redo, saver } = useSavedHistory<T>(kept, {
    send: (data, base) => send(cluster, document.tool, data, base),
    explain,
  })
  const flush = useCallback(() => saver.flush(), [saver])
  const settle = async (whose: 'mine' | 'theirs') => {
    try {
      const other = await ask(api.clusters[':id'].tools[':tool'].$get({ param: { id: cluster, tool: document.tool } }))
      saver.rebase(other.revision)
      await saver.flush()
      if (whose === 'theirs') change(() => other.data as T)
    } catch (error) {
      fail(error)
    }
  }
  useEffect(() => register(saver), [saver])
  return { data: value, change, status, undo, redo, flush, settle }
}
