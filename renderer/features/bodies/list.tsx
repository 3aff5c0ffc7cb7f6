/** The bodies that the documents name. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { BodyCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise, countryName } from '../../lib/format.ts'
import { onlyForAnotherPage, useFilters } from '../../lib/use-filters.ts'
import entries from '../../ui/entries.module.css'
import { ChoiceFilter, FilterBar, TextFilter, type FilterChoice } from '../../ui/filters.tsx'
import { NothingLeft } from '../../ui/nothing-left.tsx'
import { Page } from '../../ui/page.tsx'
import { bodyKeys, countryOf, matchesBody, noCountry, type BodyFilters } from './filters.ts'
import { Tabs } from './tabs.tsx'

export async function loader() {
  return ask(api.bodies.$get())
}

export const shouldRevalidate = onlyForAnotherPage

/** The choices of kind and country, with how many bodies each leaves beside the other filters. */
function useChoices(bodies: readonly BodyCard[], filters: BodyFilters) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const facets = {
    kind: (body: BodyCard) => [body.kind.id, body.kind.name[language]],
    country: (body: BodyCard) => [
      countryOf(body),
      body.country ? countryName(body.country, language) : t('bodies.noCountry'),
    ],
  } as const
  return (key: 'kind' | 'country'): FilterChoice[] => {
    const left = bodies.filter((body) => matchesBody(body, { ...filters, [key]: '' }))
    const names = new Map(bodies.map((body) => facets[key](body) as [string, string]))
    return [...names]
      .map(([id, name]) => ({
        id,
        name: capitalise(name, language),
        count: left.filter((body) => facets[key](body)[0] === id).length,
      }))
      .toSorted(
        (a, b) => Number(a.id === noCountry) - Number(b.id === noCountry) || a.name.localeCompare(b.name, language),
      )
  }
}

function Entry({ body }: { readonly body: BodyCard }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li>
      <h2 className={entries['name']} lang={language}>
        <Link to={`/bodies/${body.id}`}>{capitalise(body.name[language], language)}</Link>
        {body.acronym && <small> {body.acronym[language]}</small>}
      </h2>
      <ul className={entries['meta']}>
        <li lang={language}>{capitalise(body.kind.name[language], language)}</li>
        {body.country && <li lang={language}>{countryName(body.country, language)}</li>}
        {body.cases > 0 && <li>{t('bodies.cases', { count: body.cases })}</li>}
      </ul>
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const bodies = useLoaderData<typeof loader>()
  const { filters, set, clear } = useFilters(bodyKeys)
  const choices = useChoices(bodies, filters)
  const shown = bodies
    .filter((body) => matchesBody(body, filters))
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
  const inCases = bodies.filter((body) => matchesBody(body, { ...filters, part: 'cases' })).length
  return (
    <Page title={t('common:rooms.bodies')} lead={t('bodies.lead')}>
      <Tabs />
      <FilterBar shown={t('bodies.shown', { count: shown.length })}>
        <TextFilter value={filters.q} onChange={(value) => set('q', value)} />
        {(['kind', 'country'] as const).map((key) => (
          <ChoiceFilter
            key={key}
            label={t(`reference.${key}`)}
            choices={choices(key)}
            value={filters[key]}
            onChange={(value) => set(key, value)}
          />
        ))}
        <ChoiceFilter
          label={t('bodies.part')}
          choices={[{ id: 'cases', name: t('bodies.inCases'), count: inCases }]}
          value={filters.part}
          onChange={(value) => set('part', value)}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <NothingLeft onClear={clear} />
      ) : (
        <ul className={entries['entries']}>
          {shown.map((body) => (
            <Entry key={body.id} body={body} />
          ))}
        </ul>
      )}
    </Page>
  )
}
