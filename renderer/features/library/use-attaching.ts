/** Files on their way to becoming originals: one after the other, each with its state, each of which can be given up. */
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import type { AttachOutcome, OriginalView } from '../../../electron/api/views/originals.ts'
import { ApiError, sendFile, whyOf } from '../../api.ts'
import { bytesOf, Unreadable } from './file-bytes.ts'

export interface Attaching {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'running' | 'failed' | 'givenUp' | AttachOutcome['outcome']
  /** What went wrong, in words. */
  readonly why?: string
  /** It is none of the documents, and can be imported as one of the reader's own. */
  readonly foreign?: boolean
  readonly original?: OriginalView
}

export interface Attachings {
  readonly all: readonly Attaching[]
  readonly attach: (files: readonly File[]) => void
  readonly giveUp: (one: Attaching) => void
  /** Takes a file off the list, for it goes elsewhere. */
  readonly drop: (one: Attaching) => void
}

async function send(file: File, signal: AbortSignal): Promise<AttachOutcome> {
  const query = new URLSearchParams({ name: file.name }).toString()
  return sendFile<AttachOutcome>(`/api/originals?${query}`, await bytesOf(file), signal)
}

export function useAttaching(): Attachings {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const [all, setAll] = useState<readonly Attaching[]>([])
  const last = useRef(0)
  const queue = useRef(Promise.resolve())
  const running = useRef(new Map<number, AbortController>())

  const set = useCallback((id: number, change: Partial<Attaching>) => {
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  const run = useCallback(
    async ({ id, file }: Attaching, stop: AbortController) => {
      if (stop.signal.aborted) return
      set(id, { state: 'running' })
      try {
        const { outcome, original } = await send(file, stop.signal)
        set(id, { state: outcome, original })
        await revalidate()
      } catch (error) {
        const why = error instanceof Unreadable ? t('library.unreadable') : whyOf(error)
        const foreign = error instanceof ApiError && error.code === 'original-unknown'
        if (!stop.signal.aborted) set(id, { state: 'failed', why, foreign })
      } finally {
        running.current.delete(id)
      }
    },
    [revalidate, set, t],
  )

  const attach = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const one: Attaching = { id: ++last.current, file, state: 'waiting' }
        const tooLarge = file.size > mostFileBytes
        setAll((before) => [...before, tooLarge ? { ...one, state: 'failed', why: t('originals.tooLarge') } : one])
        if (tooLarge) continue
        const stop = new AbortController()
        running.current.set(one.id, stop)
        queue.current = queue.current.then(() => run(one, stop))
      }
    },
    [run, t],
  )

  const giveUp = useCallback(
    (one: Attaching) => {
      running.current.get(one.id)?.abort()
      set(one.id, { state: 'givenUp' })
    },
    [set],
  )

  const drop = useCallback((one: Attaching) => setAll((before) => before.filter(({ id }) => id !== one.id)), [])

  return { all, attach, giveUp, drop }
}
