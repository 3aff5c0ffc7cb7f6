/** Notes and bookmarks: asked for when a page first shows them, then kept in step with what the reader does. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bookmark, Note, Pinned } from '../../electron/api/views/notebook.ts'
import { api, ask } from '../api.ts'
import { useToast } from './toasts.ts'
import { useTold } from './told.ts'

export const sameTarget = (one: Pinned, other: Pinned) =>
  one.kind === other.kind && one.item === other.item && one.part === other.part

export interface Pins {
  readonly notes: readonly Note[]
  readonly bookmarks: readonly Bookmark[]
  /** False until both lists have come. */
  readonly ready: boolean
  readonly addNote: (target: Pinned, text: string) => Promise<Note | undefined>
  readonly changeNote: (id: number, text: string) => Promise<Note | undefined>
  readonly removeNote: (note: Note) => Promise<void>
  readonly toggleBookmark: (target: Pinned) => Promise<void>
}

export function usePins(): Pins {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [bookmarks, setBookmarks] = useState<readonly Bookmark[]>([])
  const [ready, setReady] = useState(false)
  const told = useTold()
  const toast = useToast()
  const { t } = useTranslation()

  useEffect(() => {
    let current = true
    void told(async () => {
      const [gotNotes, gotBookmarks] = await Promise.all([ask(api.notes.$get()), ask(api.bookmarks.$get())])
      if (!current) return
      setNotes(gotNotes)
      setBookmarks(gotBookmarks)
      setReady(true)
    })
    return () => {
      current = false
    }
  }, [told])

  const addNote = useCallback(
    (target: Pinned, text: string) =>
      told(async () => {
        const note = await ask(api.notes.$post({ json: { ...target, text } }))
        setNotes((all) => [note, ...all])
        return note
      }),
    [told],
  )

  const changeNote = useCallback(
    (id: number, text: string) =>
      told(async () => {
        const note = await ask(api.notes[':id'].$patch({ param: { id: String(id) }, json: { text } }))
        setNotes((all) => all.map((one) => (one.id === id ? note : one)))
        return note
      }),
    [told],
  )

  const removeNote = useCallback(
    async ({ id, ...note }: Note) => {
      await told(async () => {
        await ask(api.notes[':id'].$delete({ param: { id: String(id) } }))
        setNotes((all) => all.filter((one) => one.id !== id))
        const undo = () =>
          void told(async () => {
            const back = await ask(api.notes[':id'].$put({ param: { id: String(id) }, json: note }))
            setNotes((all) => [back, ...all])
          })
        toast({ message: t('mark.removed'), undo })
      })
    },
    [told, toast, t],
  )

  const addBookmark = useCallback(
    (target: Pinned) =>
      told(async () => {
        const { kind, item, part } = target
        const bookmark = await ask(api.bookmarks.$put({ json: { kind, item, part } }))
        setBookmarks((all) => [bookmark, ...all])
      }),
    [told],
  )

  const toggleBookmark = useCallback(
    async (target: Pinned) => {
      if (!bookmarks.some((one) => sameTarget(one, target))) {
        await addBookmark(target)
        return
      }
      await told(async () => {
        const { kind, item, part } = target
        await ask(api.bookmarks.$delete({ json: { kind, item, part } }))
        setBookmarks((all) => all.filter((one) => !sameTarget(one, target)))
        toast({ message: t('mark.bookmarkRemoved'), undo: () => void addBookmark(target) })
      })
    },
    [bookmarks, addBookmark, told, toast, t],
  )

  return useMemo(
    () => ({ notes, bookmarks, ready, addNote, changeNote, removeNote, toggleBookmark }),
    [notes, bookmarks, ready, addNote, changeNote, removeNote, toggleBookmark],
  )
}
