/** Which actors a large map shows; the choice stands in the address. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { CheckField, SelectField } from '../../../../ui/field.tsx'
import styles from './actors.module.css'
import { useActorChoices } from './add-link.tsx'
import { useActorKinds } from './choices.ts'
import { actorKinds, type Actor } from './kinds.ts'
import { readable, type Filter, type Subset } from './subset.ts'

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
  const set = (part: Partial<Filter>) => {
    const { kind, around, all } = { ...filter, ...part }
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of [
          ['kind', kind],
          ['around', around],
          ['all', all ? '1' : ''],
        ] as const) {
          if (value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return [filter, set]
}

interface Props {
  readonly actors: readonly Actor[]
  readonly shown: Subset
  readonly filter: Filter
  readonly onFilter: (part: Partial<Filter>) => void
}

export function MapFilter({ actors, shown, filter, onFilter }: Props) {
  const { t } = useTranslation('pages')
  const names = useActorChoices(actors)
  const kinds = useActorKinds()
  const large = actors.length > readable
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
      {shown.left > 0 && (
        <p className={styles['empty']}>
          {t('workbookActors.map.left', { count: shown.left, shown: shown.actors.length })}
        </p>
      )}
    </>
  )
}
