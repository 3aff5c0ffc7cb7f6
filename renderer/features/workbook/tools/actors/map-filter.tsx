/** Which actors a large map shows; the choice stands in the address. */
import { memo, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { CheckField, SelectField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import type { ActorChoices } from './add-link.tsx'
import { useActorKinds } from './choices.ts'
import { actorKinds } from './kinds.ts'
import { readable, type Filter } from './subset.ts'
import { inPlace } from '../../../../lib/in-place.ts'

export function useFilter(): readonly [Filter, (part: Partial<Filter>) => void] {
  const [search, setSearch] = useSearchParams()
  const filter = useMemo<Filter>(
    () => ({
      kind: actorKinds.find((kind) => kind === search.get('kind')) ?? '',
      around: search.get('around') ?? '',
      all: search.has('all'),
    }),
    [search],
  )
  const set = useCallback(
    (part: Partial<Filter>) => {
      const { kind, around, all } = { ...filter, ...part }
      const values = { kind, around, all: all ? '1' : '' }
      setSearch((before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(values)) {
          if (value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      }, inPlace)
    },
    [filter, setSearch],
  )
  return [filter, set]
}

interface Props {
  /** All actors of the cluster. */
  readonly names: ActorChoices
  /** How many the map shows, and how many it leaves out for want of room. */
  readonly shown: number
  readonly left: number
  readonly filter: Filter
  readonly onFilter: (part: Partial<Filter>) => void
}

export const MapFilter = memo(function MapFilter({ names, shown, left, filter, onFilter }: Props) {
  const { t } = useTranslation('pages')
  const kinds = useActorKinds()
  const large = names.length > readable
  if (!large && filter.kind === '' && filter.around === '') return null
  return (
    <>
      <div className={`${styles['filter']} no-print`}>
        <SelectField
          label={t('workbookActors.map.onlyKind')}
          value={filter.kind}
          choices={[['', t('workbookActors.map.allKinds')] as const, ...kinds]}
          onChange={(kind) => onFilter({ kind })}
        />
        <SelectField
          label={t('workbookActors.map.around')}
          value={filter.around}
          choices={[['', t('workbookActors.map.everybody')] as const, ...names]}
          onChange={(around) => onFilter({ around })}
        />
        {large && (
          <CheckField
            label={t('workbookActors.map.showAll')}
            value={filter.all}
            onChange={(all) => onFilter({ all })}
          />
        )}
      </div>
      {left > 0 && <p className={styles['empty']}>{t('workbookActors.map.left', { shown, all: shown + left })}</p>}
    </>
  )
})
