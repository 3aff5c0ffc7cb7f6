/** The cases on the map, and the same as a list by country. */
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { withChoices, type Filters } from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../app/session.tsx'
import { countryName } from '../../../lib/format.ts'
import type { Area } from '../../../ui/case-map/areas.ts'
import type { Explorer } from './use-explorer.ts'
import styles from './map-view.module.css'

const CaseMap = lazy(() => import('../../../ui/case-map/case-map.tsx'))

interface Props {
  readonly cases: readonly CaseCard[]
  readonly filters: Filters
  readonly area: Area
  readonly explorer: Pick<Explorer, 'change' | 'pathTo'>
}

/** The cases of each country, the countries with most cases first. */
function byCountry(cases: readonly CaseCard[]): [country: string, cases: readonly CaseCard[]][] {
  const countries = new Map<string, CaseCard[]>()
  for (const one of cases) {
    for (const code of one.countries) {
      const here = countries.get(code)
      if (here) here.push(one)
      else countries.set(code, [one])
    }
  }
  return [...countries].toSorted(([a, many], [b, few]) => few.length - many.length || (a < b ? -1 : 1))
}

function Country({ code, cases }: { readonly code: string; readonly cases: readonly CaseCard[] }) {
  const language = useReadingLanguage()
  return (
    <details className={styles['country']}>
      <summary lang={language}>
        {countryName(code, language)} <small>{cases.length}</small>
      </summary>
      <ul lang={language}>
        {cases.map((one) => (
          <li key={one.id}>
            <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
            {one.places.length > 0 && <small>{one.places.map(({ name }) => name[language]).join(', ')}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function MapView({ cases, filters, area, explorer }: Props) {
  const { t } = useTranslation('pages')
  const countries = useMemo(() => byCountry(cases), [cases])
  const unplaced = cases.filter(({ places }) => places.length === 0).length
  return (
    <>
      <div className={styles['map']}>
        <Suspense>
          <CaseMap
            cases={cases}
            area={area}
            onArea={(next) => explorer.change({ area: next })}
            placePath={(place) => explorer.pathTo({ filters: withChoices(filters, 'place', [place]), view: 'cards' })}
          />
        </Suspense>
      </div>
      <p className={styles['note']}>
        {t('explorer.mapKeys')} {unplaced > 0 && t('explorer.unplaced', { count: unplaced })}
      </p>
      <section aria-labelledby="by-country" className={styles['list']}>
        <h2 id="by-country">{t('explorer.byCountry')}</h2>
        <div className={styles['countries']}>
          {countries.map(([code, here]) => (
            <Country key={code} code={code} cases={here} />
          ))}
        </div>
      </section>
    </>
  )
}
