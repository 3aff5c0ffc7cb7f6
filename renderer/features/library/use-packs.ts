/** Packs on their way in: sent in parts, looked at, then installed once the reader has said so. Each can be given up. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { mostPackBytes } from '../../../content/wording/file-size.ts'
import type { PackCard, PackPreview, PackProgress } from '../../../electron/api/views/packs.ts'
import { api, ask, sendFile, whyOf } from '../../api.ts'

export interface PackImport {
  /** Under which the program holds the file. */
  readonly id: string
  readonly file: File
  readonly state: 'sending' | 'looking' | 'asking' | 'installing' | 'installed' | 'failed' | 'givenUp'
  /** Bytes that were sent. */
  readonly sent: number
  readonly progress?: PackProgress
  readonly preview?: PackPreview
  readonly card?: PackCard
  /** What went wrong, in words. */
  readonly why?: string
}

export interface PackImports {
  readonly all: readonly PackImport[]
  readonly bring: (files: readonly File[]) => void
  readonly install: (one: PackImport) => void
  readonly giveUp: (one: PackImport) => void
}

/** Bytes sent at once. */
const part = 4 * 1024 * 1024
/** Milliseconds between two looks at how far an installation is. */
const pause = 300

async function* sent(file: File, id: string, signal: AbortSignal): AsyncGenerator<number> {
  for (let at = 0; at === 0 || at < file.size; at += part) {
    const bytes = await file.slice(at, at + part).arrayBuffer()
    const { received } = await sendFile<{ received: number }>(`/api/pack-files/${id}/parts?at=${at}`, bytes, signal)
    yield received
  }
}

const routes = api['pack-files'][':id']

/** Tells how far an installation is until it is over. */
async function follow(id: string, signal: AbortSignal, tell: (progress: PackProgress) => void): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const progress = await ask(routes.$get({ param: { id } })).catch(() => undefined)
    if (progress && !signal.aborted) tell(progress)
  }
}

export function usePacks(): PackImports {
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  const [all, setAll] = useState<readonly PackImport[]>([])
  const running = useRef(new Map<string, AbortController>())

  const set = useCallback((id: string, change: Partial<PackImport>) => {
    setAll((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)))
  }, [])

  /** Runs what can be given up; what fails is told. */
  const run = useCallback(
    async (id: string, work: (signal: AbortSignal) => Promise<Partial<PackImport>>) => {
      const stop = new AbortController()
      running.current.set(id, stop)
      try {
        set(id, await work(stop.signal))
      } catch (error) {
        if (stop.signal.aborted) return
        set(id, { state: 'failed', why: error instanceof DOMException ? t('library.unreadable') : whyOf(error) })
        await routes.$delete({ param: { id } }).catch(() => undefined)
      } finally {
        if (running.current.get(id) === stop) running.current.delete(id)
      }
    },
    [set, t],
  )

  const look = useCallback(
    (one: PackImport) =>
      run(one.id, async (signal) => {
        for await (const received of sent(one.file, one.id, signal)) set(one.id, { sent: received })
        set(one.id, { state: 'looking' })
        const preview = await ask(routes.preview.$post({ param: { id: one.id } }, { init: { signal } }))
        return { state: 'asking', preview }
      }),
    [run, set],
  )

  const bring = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): PackImport => {
        const begun = { id: `upload-${crypto.randomUUID()}`, file, sent: 0 }
        return file.size > mostPackBytes
          ? { ...begun, state: 'failed', why: t('packs.tooLarge') }
          : { ...begun, state: 'sending' }
      })
      setAll((before) => [...before, ...added])
      for (const one of added) if (one.state === 'sending') void look(one)
    },
    [look, t],
  )

  const install = useCallback(
    (one: PackImport) => {
      set(one.id, { state: 'installing', progress: undefined })
      void run(one.id, async (signal) => {
        const over = new AbortController()
        void follow(one.id, AbortSignal.any([over.signal, signal]), (progress) => set(one.id, { progress }))
        try {
          const card = await ask(routes.install.$post({ param: { id: one.id } }, { init: { signal } }))
          return { state: 'installed', card }
        } finally {
          over.abort()
        }
      }).then(revalidate)
    },
    [revalidate, run, set],
  )

  const giveUp = useCallback(
    (one: PackImport) => {
      running.current.get(one.id)?.abort()
      set(one.id, { state: 'givenUp' })
      void routes.$delete({ param: { id: one.id } }).catch(() => undefined)
    },
    [set],
  )

  // What is being installed when the page is left goes on: it was asked for.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (running.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return useMemo(() => ({ all, bring, install, giveUp }), [all, bring, install, giveUp])
}
