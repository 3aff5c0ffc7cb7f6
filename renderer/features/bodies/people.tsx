/** The people whom the documents name. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { PersonCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { onlyForAnotherPage, useFilters } from '../../lib/use-filters.ts'
import entries from '../../ui/entries.module.css'
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/filters.tsx'
import { NothingLeft } from '../../ui/nothing-left.tsx'
import { Page } from '../../ui/page.tsx'
import { matchesPerson, personKeys } from './filters.ts'
import { Tabs } from './tabs.tsx'

export async function loader() {
  return ask(api.people.$get())
}

export const shouldRevalidate = onlyForAnotherPage

function Entry({ person }: { readonly person: PersonCard }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li>
      <div>
        <h2 className={entries['name']}>
          <Link to={`/people/${person.id}`}>{[person.family, person.given].filter(Boolean).join(', ')}</Link>
        </h2>
        {person.works > 0 && <p className={entries['meta']}>{t('bodies.works', { count: person.works })}</p>}
      </div>
      <p className={entries['about']} lang={language}>
        {person.about[language]}
      </p>
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const people = useLoaderData<typeof loader>()
  const { filters, set, clear } = useFilters(personKeys)
  const shown = people.filter((person) => matchesPerson(person, filters))
  const withWorks = people.filter((person) => matchesPerson(person, { ...filters, part: 'works' })).length
  return (
    <Page title={t('common:rooms.people')} lead={t('bodies.peopleLead')}>
      <Tabs />
      <FilterBar shown={t('bodies.peopleShown', { count: shown.length })}>
        <TextFilter value={filters.q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          label={t('bodies.part')}
          choices={[{ id: 'works', name: t('bodies.withWorks'), count: withWorks }]}
          value={filters.part}
          onChange={(value) => set('part', value)}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <NothingLeft onClear={clear} />
      ) : (
        <ul className={entries['entries']}>
          {shown.map((person) => (
            <Entry key={person.id} person={person} />
          ))}
        </ul>
      )}
    </Page>
  )
}
