/** Files on their way in: one after the other, each with its state, each of which can be given up. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { mostFileBytes } from '../../../content/wording/file-size.ts'
import type { DocumentCard, ImportChoice, ImportOutcome } from '../../../electron/api/views/documents.ts'
import { sendFile, whyOf } from '../../api.ts'
import { bytesOf, Unreadable } from './file-bytes.ts'

export interface Import {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'running' | 'failed' | 'givenUp' | ImportOutcome['outcome']
  /** What went wrong, in words. */
  readonly why?: string
  /** What it became, or what is there already. */
  readonly document?: DocumentCard
}

export interface Imports {
  readonly all: readonly Import[]
  readonly bring: (files: readonly File[]) => void
  /** Answers what is to become of a file whose name is there already. */
  readonly choose: (one: Import, choice: ImportChoice) => void
  readonly giveUp: (one: Import) => void
}

async function send(file: File, choice: ImportChoice, signal: AbortSignal): Promise<ImportOutcome> {
  const query = new URLSearchParams({ name: file.name, choice }).toString()
  return sendFile<ImportOutcome>(`/api/documents?${query}`, await bytesOf(file), signal)
}

export function useImports(): Imports {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const [all, setAll] = useState<readonly Import[]>([])
  const last = useRef(0)
  const queue = useRef(Promise.resolve())
  const running = useRef(new Map<number, AbortController>())

  const set = useCallback((id: number, change: Partial<Import>) => {
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  const run = useCallback(
    async ({ id, file }: Import, choice: ImportChoice, stop: AbortController) => {
      if (stop.signal.aborted) return
      set(id, { state: 'running' })
      try {
        const { outcome, document } = await send(file, choice, stop.signal)
        set(id, { state: outcome, document })
        await revalidate()
      } catch (error) {
        const why = error instanceof Unreadable ? t('library.unreadable') : whyOf(error)
        if (!stop.signal.aborted) set(id, { state: 'failed', why })
      } finally {
        running.current.delete(id)
      }
    },
    [revalidate, set, t],
  )

  const begin = useCallback(
    (one: Import, choice: ImportChoice) => {
      const stop = new AbortController()
      running.current.set(one.id, stop)
      queue.current = queue.current.then(() => run(one, choice, stop))
    },
    [run],
  )

  const bring = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): Import => {
        const id = ++last.current
        return file.size > mostFileBytes
          ? { id, file, state: 'failed', why: t('library.tooLarge') }
          : { id, file, state: 'waiting' }
      })
      setAll((before) => [...before, ...added])
      for (const one of added) if (one.state === 'waiting') begin(one, 'ask')
    },
    [begin, t],
  )

  const choose = useCallback(
    (one: Import, choice: ImportChoice) => {
      set(one.id, { state: 'waiting' })
      begin(one, choice)
    },
    [begin, set],
  )

  const giveUp = useCallback(
    (one: Import) => {
      running.current.get(one.id)?.abort()
      set(one.id, { state: 'givenUp' })
    },
    [set],
  )

  // What is on its way when the page is left goes on: it was asked for.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (running.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return { all, bring, choose, giveUp }
}
