/** All facets, one under the other, under the box for words. */
import { useTranslation } from 'react-i18next'
import type { Counts, FacetKey, Filters } from '../../../../content/filtering/index.ts'
import { listedFacets, type FacetNames } from './facet-names.ts'
import { Facet } from './facet.tsx'
import styles from './facets.module.css'

interface Props {
  readonly filters: Filters
  readonly counts: Counts
  /** Of the whole set: which values there are, and how many cases each has. */
  readonly totals: Counts
  readonly names: FacetNames
  readonly onChange: (filters: Filters) => void
}

const startOpen: ReadonlySet<FacetKey> = new Set(['region', 'country', 'sector'])

export function FacetPanel({ filters, counts, totals, names, onChange }: Props) {
  const { t } = useTranslation('pages')
  return (
    <section className={styles['panel']} aria-labelledby="filters">
      <h2 id="filters" className="visually-hidden">
        {t('cases.filter')}
      </h2>
      {listedFacets.map((facet) => {
        const values = names.order(facet, totals[facet])
        // A facet that all cases have alike tells none from another.
        if (values.length < 2) return null
        return (
          <Facet
            key={facet}
            facet={facet}
            filters={filters}
            values={values}
            counts={counts[facet]}
            names={names}
            onChange={onChange}
            startOpen={startOpen.has(facet)}
          />
        )
      })}
    </section>
  )
}
