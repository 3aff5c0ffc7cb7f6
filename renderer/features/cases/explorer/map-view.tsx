/** The cases on the map, and the same as a list by country. */
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { withChoices, type Filters } from '../../../../content/filtering/index.ts'
import type { CaseScope } from '../../../../content/schema/case.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { countryName, scopeName } from '../../../lib/format.ts'
import { LateDetails } from '../../../ui/late-details.tsx'
import type { Area } from '../../../ui/case-map/areas.ts'
import type { Explorer } from './use-explorer.ts'
import styles from './map-view.module.css'

const CaseMap = lazy(() => import('../../../ui/case-map/case-map.tsx'))

/** A country's code, or why a case has none. */
type Where = string

const isScope = (where: Where): where is CaseScope => where === 'international' || where === 'unknown'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly filters: Filters
  readonly area: Area
  readonly explorer: Pick<Explorer, 'change' | 'pathTo'>
}

/** The cases of each country, the countries with most cases first; last those without one. */
function byCountry(cases: readonly CaseCard[]): [country: Where, cases: readonly CaseCard[]][] {
  const countries = new Map<Where, CaseCard[]>()
  for (const one of cases) {
    for (const where of one.scope ? [one.scope] : one.countries) {
      const here = countries.get(where)
      if (here) here.push(one)
      else countries.set(where, [one])
    }
  }
  return [...countries].toSorted(
    ([a, many], [b, few]) => Number(isScope(a)) - Number(isScope(b)) || few.length - many.length || (a < b ? -1 : 1),
  )
}

function Country({ code, cases }: { readonly code: string; readonly cases: readonly CaseCard[] }) {
  const language = useReadingLanguage()
  const summary = (
    <summary lang={language}>
      {isScope(code) ? scopeName(code, language) : countryName(code, language)} <small>{cases.length}</small>
    </summary>
  )
  return (
    <LateDetails className={styles['country']} summary={summary} count={cases.length}>
      {() => (
        <ul lang={language}>
          {cases.map((one) => (
            <li key={one.id}>
              <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
              {one.places.length > 0 && <small>{one.places.map(({ name }) => name[language]).join(', ')}</small>}
            </li>
          ))}
        </ul>
      )}
    </LateDetails>
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
        <span className="no-print">{t('explorer.mapKeys')}</span>{' '}
        {unplaced > 0 && t('explorer.unplaced', { count: unplaced })}
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
