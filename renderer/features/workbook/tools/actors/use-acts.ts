/** What one does to actors and links, with the way back where something goes. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actors } from '../../../../../electron/api/views/workbook/index.ts'
import { useToast } from '../../../../state/toasts.ts'
import type { Change } from '../../use-tool.ts'
import { editActor, editLink, putActorBack, putLinkBack, removeActor, removeLink } from './edit.ts'
import type { Actor, ActorLink } from './kinds.ts'
import { directed } from './kinds.ts'

export interface Acts {
  readonly editActor: (id: string, part: Partial<Actor>) => void
  readonly removeActor: (id: string) => void
  readonly editLink: (id: string, part: Partial<ActorLink>) => void
  readonly removeLink: (id: string) => void
}

/** A name to show: actors can stand without one for a while. */
export function useNameOf(actors: readonly Actor[]): (id: string) => string {
  const { t } = useTranslation('pages')
  return useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]))
    return (id) => names.get(id) || t('workbookActors.untitled')
  }, [actors, t])
}

/** "A → B", or "A – B" where the link is mutual. */
export function useLinkName(nameOf: (id: string) => string): (link: Pick<ActorLink, 'from' | 'to' | 'kind'>) => string {
  const { t } = useTranslation('pages')
  return ({ from, to, kind }) =>
    t(directed.has(kind) ? 'workbookActors.link.told' : 'workbookActors.link.mutual', {
      from: nameOf(from),
      to: nameOf(to),
    })
}

export function useActs(change: Change<Actors>): Acts {
  const { t } = useTranslation('pages')
  const toast = useToast()
  return useMemo(() => {
    /** The data as they were before the change. */
    const changeFrom = (to: (data: Actors) => Actors): Actors | undefined => {
      let before: Actors | undefined
      change((data) => {
        before = data
        return to(data)
      })
      return before
    }
    return {
      editActor: (id, part) => change((data) => editActor(data, id, part), `${id} ${Object.keys(part).join()}`),
      editLink: (id, part) => change((data) => editLink(data, id, part), `${id} ${Object.keys(part).join()}`),
      removeActor: (id) => {
        const before = changeFrom((data) => removeActor(data, id))
        const name = before?.actors.find((actor) => actor.id === id)?.name || t('workbookActors.untitled')
        toast({
          message: t('workbookActors.removed', { name }),
          undo: () => change((data) => (before ? putActorBack(data, before, id) : data)),
        })
      },
      removeLink: (id) => {
        const before = changeFrom((data) => removeLink(data, id))
        const link = before?.links.find((one) => one.id === id)
        const nameOf = (end: string | undefined) =>
          before?.actors.find((actor) => actor.id === end)?.name || t('workbookActors.untitled')
        toast({
          message: t('workbookActors.linkRemoved', {
            link: t('workbookActors.link.mutual', { from: nameOf(link?.from), to: nameOf(link?.to) }),
          }),
          undo: () => change((data) => (before ? putLinkBack(data, before, id) : data)),
        })
      },
    }
  }, [change, toast, t])
}
