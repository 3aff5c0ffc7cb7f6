/** What one does to the links of the chain, with the way back where one goes. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chain } from '../../../../../electron/api/views/workbook/index.ts'
import { useToast } from '../../../../state/toasts.ts'
import type { Change } from '../../use-tool.ts'
import { editLink, moveLink, putLinkBack, removeLink } from './chain-edit.ts'
import type { CardActs } from './link-card.tsx'

/** @param say tells where a link has gone to those who do not see it */
export function useChainActs(change: Change<Chain>, say: (words: string) => void): CardActs {
  const { t } = useTranslation('pages')
  const toast = useToast()
  return useMemo(() => {
    const nameIn = (chain: Chain | undefined, id: string) =>
      chain?.links.find((link) => link.id === id)?.name || t('workbookChain.untitled')
    return {
      onEdit: (id, part) => change((chain) => editLink(chain, id, part), `${id} ${Object.keys(part).join()}`),
      onMove: (id, by) =>
        change((chain) => {
          const moved = moveLink(chain, id, by)
          const place = moved.links.findIndex((link) => link.id === id) + 1
          say(t('workbookChain.moved', { name: nameIn(moved, id), place, count: moved.links.length }))
          return moved
        }),
      onRemove: (id) => {
        let before: Chain | undefined
        change((chain) => {
          before = chain
          return removeLink(chain, id)
        })
        toast({
          message: t('workbookChain.removed', { name: nameIn(before, id) }),
          undo: () => change((chain) => (before ? putLinkBack(chain, before, id) : chain)),
        })
      },
    }
  }, [change, toast, t, say])
}
