/** What the criteria and candidates of a grid are called, those without a name by their place. */
import { useTranslation } from 'react-i18next'
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'

export interface GridNames {
  readonly criterion: (id: string) => string
  readonly candidate: (id: string) => string
}

export function useNames({ criteria, candidates }: Selection): GridNames {
  const { t } = useTranslation('pages')
  const name = (list: readonly { id: string; name: string }[], id: string, kind: 'criterion' | 'candidate') => {
    const index = list.findIndex((one) => one.id === id)
    return list[index]?.name || t(`workbookSelection.${kind}`, { number: index + 1 })
  }
  return {
    criterion: (id) => name(criteria, id, 'criterion'),
    candidate: (id) => name(candidates, id, 'candidate'),
  }
}
