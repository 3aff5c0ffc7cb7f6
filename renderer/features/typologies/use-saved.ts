/** The reader's own clusters as the pages of a typology change them; what they show is read anew after each change. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import type { SavedAnswers, SavedClassification } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'

export interface SavedActs {
  readonly add: (typology: string, name: string, answers: SavedAnswers) => Promise<SavedClassification | undefined>
  readonly change: (
    id: number,
    change: { name?: string; answers?: SavedAnswers },
  ) => Promise<SavedClassification | undefined>
  readonly remove: (one: SavedClassification) => Promise<void>
}

export function useSavedActs(): SavedActs {
  const told = useTold()
  const toast = useToast()
  const { t } = useTranslation('pages')
  const { revalidate } = useRevalidator()
  return useMemo(() => {
    const one = api.classifications[':id']
    const param = (id: number) => ({ id: String(id) })
    const then = async <T>(answer: Promise<T>): Promise<T> => {
      const result = await answer
      await revalidate()
      return result
    }
    return {
      add: (typology, name, answers) =>
        told(() => then(ask(api.classifications.$post({ json: { typology, name, answers } })))),
      change: (id, change) => told(() => then(ask(one.$patch({ param: param(id), json: change })))),
      remove: async ({ id, ...kept }) => {
        await told(async () => {
          await then(ask(one.$delete({ param: param(id) })))
          const undo = () => void told(() => then(ask(one.$put({ param: param(id), json: kept }))))
          toast({ message: t('classifier.removed', { name: kept.name }), undo })
        })
      },
    }
  }, [told, toast, t, revalidate])
}
