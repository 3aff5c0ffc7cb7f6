/** Highlights: asked for when a page first shows them, then kept in step with what the reader does. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight, NewHighlight } from '../../electron/api/views/highlights.ts'
import { api, ask } from '../api.ts'
import { useToast } from './toasts.ts'
import { useTold } from './told.ts'

export interface Highlights {
  readonly all: readonly Highlight[]
  /** False until they have come. */
  readonly ready: boolean
  readonly add: (highlight: NewHighlight) => Promise<Highlight | undefined>
  readonly change: (id: number, change: Partial<Pick<Highlight, 'colour' | 'note'>>) => Promise<Highlight | undefined>
  /** With a way back. */
  readonly remove: (highlight: Highlight) => Promise<void>
}

/** @param source the document whose highlights are wanted; all where none is given */
export function useHighlights(source?: string): Highlights {
  const [all, setAll] = useState<readonly Highlight[]>([])
  const [ready, setReady] = useState(false)
  const told = useTold()
  const toast = useToast()
  const { t } = useTranslation('highlights')

  useEffect(() => {
    let current = true
    void told(async () => {
      const got = await ask(api.highlights.$get({ query: source === undefined ? {} : { source } }))
      if (!current) return
      setAll(got)
      setReady(true)
    })
    return () => {
      current = false
    }
  }, [told, source])

  const add = useCallback(
    (highlight: NewHighlight) =>
      told(async () => {
        const kept = await ask(api.highlights.$post({ json: highlight }))
        setAll((before) => [...before, kept])
        return kept
      }),
    [told],
  )

  const change = useCallback(
    (id: number, part: Partial<Pick<Highlight, 'colour' | 'note'>>) =>
      told(async () => {
        const kept = await ask(api.highlights[':id'].$patch({ param: { id: String(id) }, json: part }))
        setAll((before) => before.map((one) => (one.id === id ? kept : one)))
        return kept
      }),
    [told],
  )

  const remove = useCallback(
    async (removed: Highlight) => {
      const { id, place: _, ...highlight } = removed
      await told(async () => {
        await ask(api.highlights[':id'].$delete({ param: { id: String(id) } }))
        setAll((before) => before.filter((one) => one.id !== id))
        const undo = () =>
          void told(async () => {
            const back = await ask(api.highlights[':id'].$put({ param: { id: String(id) }, json: highlight }))
            setAll((before) => [...before, back].toSorted((one, other) => one.id - other.id))
          })
        toast({ message: t('removed'), undo })
      })
    },
    [told, toast, t],
  )

  return useMemo(() => ({ all, ready, add, change, remove }), [all, ready, add, change, remove])
}
