/** Drawing a link on the map: it is begun at one actor and ended at another. */
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewProps } from './actor-list.tsx'
import { addLink, makeLink } from './edit.ts'
import type { LinkKind } from './kinds.ts'
import { useLinkName, useNameOf } from './use-acts.ts'

export interface Linking {
  /** Id of the actor where a link was begun, or ''. */
  readonly from: string
  /** What happens, or has just happened, said to the reader. */
  readonly status: string
  readonly begin: (id: string) => void
  readonly end: (id: string) => void
  readonly stop: () => void
}

export function useLinking(data: ViewProps['data'], change: ViewProps['change'], kind: LinkKind): Linking {
  const { t } = useTranslation('pages')
  const nameOf = useNameOf(data.actors)
  const linkName = useLinkName(nameOf)
  const [from, setFrom] = useState('')
  const [done, setDone] = useState('')
  const begin = useCallback((id: string) => {
    setFrom(id)
    setDone('')
  }, [])
  const stop = useCallback(() => setFrom(''), [])
  const end = (to: string) => {
    const link = makeLink({ from, to, kind })
    change((before) => addLink(before, link))
    setFrom('')
    setDone(t('workbookActors.map.linked', { link: linkName(link), kind: t(`workbookActors.linkKinds.${kind}`) }))
  }
  const status = from === '' ? done : t('workbookActors.map.linking', { from: nameOf(from) })
  return { from, status, begin, end, stop }
}
