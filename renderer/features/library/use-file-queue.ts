/** Files that are sent one after the other, each with its state, each of which can be given up. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import { ApiError, whyOf } from '../../api.ts'
import { bytesOf, Unreadable } from './file-bytes.ts'

export interface Queued<R> {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'givenUp'
  /** What the program answered. */
  readonly result?: R | undefined
  /** What went wrong, in words, and the program's code for it. */
  readonly why?: string
  readonly code?: string
}

/** Sends a file; rejects where the program refuses it. */
export type Send<R> = (file: File, bytes: ArrayBuffer, signal: AbortSignal) => Promise<R>

export interface FileQueue<R> {
  readonly all: readonly Queued<R>[]
  readonly add: (files: readonly File[], send: Send<R>) => void
  /** Sends one that was sent before once more, in another way. */
  readonly again: (id: number, file: File, send: Send<R>) => void
  readonly giveUp: (id: number) => void
  /** Takes a file off the list, for it goes elsewhere. */
  readonly drop: (id: number) => void
}

/** @param tooLarge said of a file that is over what is taken, which is not sent */
export function useFileQueue<R>(tooLarge: string): FileQueue<R> {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const [all, setAll] = useState<readonly Queued<R>[]>([])
  const last = useRef(0)
  const queue = useRef(Promise.resolve())
  const running = useRef(new Map<number, AbortController>())

  const set = useCallback((id: number, change: Partial<Queued<R>>) => {
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  const run = useCallback(
    async (id: number, file: File, send: Send<R>, { signal }: AbortController) => {
      if (signal.aborted) return
      set(id, { state: 'running' })
      try {
        const result = await send(file, await bytesOf(file), signal)
        set(id, { state: 'done', result })
        await revalidate()
      } catch (error) {
        const why = error instanceof Unreadable ? t('library.unreadable') : whyOf(error)
        const failed = { state: 'failed', why, ...(error instanceof ApiError && { code: error.code }) } as const
        if (!signal.aborted) set(id, failed)
      } finally {
        running.current.delete(id)
      }
    },
    [revalidate, set, t],
  )

  const begin = useCallback(
    (id: number, file: File, send: Send<R>) => {
      const stop = new AbortController()
      running.current.set(id, stop)
      queue.current = queue.current.then(() => run(id, file, send, stop))
    },
    [run],
  )

  const add = useCallback(
    (files: readonly File[], send: Send<R>) => {
      const added = files.map((file): Queued<R> => {
        const id = ++last.current
        return file.size > mostFileBytes ? { id, file, state: 'failed', why: tooLarge } : { id, file, state: 'waiting' }
      })
      setAll((before) => [...before, ...added])
      for (const { id, file, state } of added) if (state === 'waiting') begin(id, file, send)
    },
    [begin, tooLarge],
  )

  const again = useCallback(
    (id: number, file: File, send: Send<R>) => {
      set(id, { state: 'waiting' })
      begin(id, file, send)
    },
    [begin, set],
  )

  const giveUp = useCallback(
    (id: number) => {
      running.current.get(id)?.abort()
      set(id, { state: 'givenUp' })
    },
    [set],
  )

  const drop = useCallback((id: number) => setAll((before) => before.filter((one) => one.id !== id)), [])

  // What is on its way when the page is left goes on: it was asked for.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (running.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return { all, add, again, giveUp, drop }
}
