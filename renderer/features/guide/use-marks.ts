/** The reader's marks on the path, changed here and put back where one was taken away by mistake. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import type { Mark, MarkChange } from '../../../electron/api/views/index.ts'
import { api, ApiError, ask } from '../../api.ts'
import { useToast } from '../../state/toasts.ts'

export type MarkTarget = Pick<Mark, 'kind' | 'item' | 'part'>

export function findMark(marks: readonly Mark[], target: MarkTarget, mark: Mark['mark']): Mark | undefined {
  return marks.find(
    (one) => one.kind === target.kind && one.item === target.item && one.part === target.part && one.mark === mark,
  )
}

/** Sets and takes away "done"; the page is read anew, and a mark taken away can be put back with its date. */
export function useMarkDone(): (target: MarkTarget, present: Mark | undefined) => void {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const { revalidate } = useRevalidator()
  const change = (json: MarkChange) =>
    ask(api.learning.marks.$put({ json })).then(
      () => revalidate(),
      (error: unknown) => toast({ message: error instanceof ApiError ? error.message : String(error) }),
    )
  return ({ kind, item, part }, present) => {
    const target = { kind, item, part, mark: 'done' as const }
    void change({ ...target, set: !present })
    if (present)
      toast({
        message: t('learning.unmarked'),
        undo: () => void change({ ...target, set: true, marked: present.marked }),
      })
  }
}

/** How long a step must stay open to count as read, in milliseconds. */
const settles = 5000

/** A step that stays open is marked as read; a notebook that cannot be written to says so elsewhere. */
export function useMarkRead(procedure: string, step: string, read: boolean): void {
  useEffect(() => {
    if (read) return undefined
    const timer = setTimeout(() => {
      const json = { kind: 'step' as const, item: procedure, part: step, mark: 'read' as const, set: true }
      ask(api.learning.marks.$put({ json })).catch(() => undefined)
    }, settles)
    return () => clearTimeout(timer)
  }, [procedure, step, read])
}
