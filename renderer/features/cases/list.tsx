/** The cases, filtered by what the address says. */
import { useTranslation } from 'react-i18next'
import { useLoaderData, useSearchParams } from 'react-router'
import type { CaseCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { capitalise, countryName } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CaseCards } from '../../ui/case-card.tsx'
import { Page } from '../../ui/page.tsx'
import { facets, matches, type Facet, type Filters } from './filters.ts'
import styles from './list.module.css'

export async function loader() {
  return ask(api.cases.$get())
}

interface FacetProps {
  readonly facet: Facet
  readonly cases: readonly CaseCard[]
  readonly filters: Filters
  readonly onChoose: (value: string) => void
}

/** Each choice says how many cases it leaves, given the other filters. */
function FacetSelect({ facet, cases, filters, onChoose }: FacetProps) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { [facet.key]: chosen, ...others } = filters
  const left = cases.filter((one) => matches(one, others))
  const names = new Map(
    cases.flatMap((one) =>
      facet.values(one).map((value) => [value.id, value.name ? value.name[language] : countryName(value.id, language)]),
    ),
  )
  const choices = [...names]
    .map(([id, name]) => ({
      id,
      name: capitalise(name, language),
      count: left.filter((one) => facet.values(one).some((value) => value.id === id)).length,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <label className={styles['facet']}>
      <span>{t(`cases.${facet.key}`)}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('cases.all')}</option>
        {choices.map(({ id, name, count }) => (
          <option key={id} value={id} disabled={count === 0 && id !== chosen}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const cases = useLoaderData<typeof loader>()
  const [params, setParams] = useSearchParams()
  const filters: Filters = Object.fromEntries(
    facets.flatMap(({ key }) => (params.get(key) ? [[key, params.get(key)]] : [])),
  )
  const shown = cases.filter((one) => matches(one, filters))
  const choose = (key: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true, preventScrollReset: true })
  }
  return (
    <Page title={t('common:rooms.cases')} lead={t('cases.lead')}>
      <div className={styles['filters']} role="group" aria-label={t('cases.filter')}>
        {facets.map((facet) => (
          <FacetSelect
            key={facet.key}
            facet={facet}
            cases={cases}
            filters={filters}
            onChoose={(value) => choose(facet.key, value)}
          />
        ))}
        <p role="status" className={styles['count']}>
          {t('cases.shown', { count: shown.length })}
        </p>
      </div>
      {shown.length > 0 ? (
        <CaseCards cases={shown} headingLevel={2} />
      ) : (
        <div className={styles['none']}>
          <p>{t('cases.none')}</p>
          <Button onPress={() => setParams({}, { replace: true })}>{t('cases.loosen')}</Button>
        </div>
      )}
    </Page>
  )
}
