/** The bibliography: every work that the documents refer to. */
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { ReferenceView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { onlyForAnotherPage, useFilters } from '../../lib/use-filters.ts'
import { useMarked } from '../../lib/use-marked.ts'
import { ChoiceFilter, FilterBar, TextFilter, type FilterChoice } from '../../ui/filters.tsx'
import { NothingLeft } from '../../ui/nothing-left.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Work } from '../../ui/work.tsx'
import { ExportWorks } from './export.tsx'
import { descriptionOf, documentsOf, filterKeys, matches, sorted, type Filters } from './filters.ts'

export async function loader() {
  return ask(api.references.$get())
}

export const shouldRevalidate = onlyForAnotherPage

type Key = 'document' | 'description' | 'type'

const valuesOf: Record<Key, (work: ReferenceView) => readonly string[]> = {
  document: documentsOf,
  description: (work) => [descriptionOf(work)],
  type: (work) => [work.csl.type],
}

/** The choices of a filter, with how many works each leaves beside the other filters. */
function useChoices(works: readonly ReferenceView[], filters: Filters) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (key: Key): FilterChoice[] => {
    const left = works.filter((work) => matches(work, { ...filters, [key]: '' }))
    const shorts = new Map(
      works.flatMap(({ citedIn, listed }) => [...citedIn, ...listed].map((one) => [one.source, one.short[language]])),
    )
    const names: Record<Key, (id: string) => string> = {
      document: (id) => shorts.get(id) ?? id,
      description: (id) => t(id === 'listed' ? 'bibliography.listed' : 'bibliography.unlisted'),
      type: (id) => t(`bibliography.types.${id as ReferenceView['csl']['type']}`),
    }
    return [...new Set(works.flatMap(valuesOf[key]))]
      .map((id) => ({
        id,
        name: capitalise(names[key](id), language),
        count: left.filter((work) => valuesOf[key](work).includes(id)).length,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
  }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const all = useLoaderData<typeof loader>()
  const works = useMemo(() => sorted(all, language), [all, language])
  const { filters, set, clear } = useFilters(filterKeys)
  const choices = useChoices(works, filters)
  const marked = useMarked()
  const shown = works.filter((work) => matches(work, filters))
  const choice = (key: Key, label: string): ReactNode => (
    <ChoiceFilter label={label} choices={choices(key)} value={filters[key]} onChange={(value) => set(key, value)} />
  )
  return (
    <Page
      title={t('common:rooms.bibliography')}
      lead={t('bibliography.lead')}
      tools={<PrintButton name="bibliography" />}
    >
      <FilterBar shown={t('bibliography.shown', { count: shown.length })}>
        <TextFilter value={filters.q} onChange={(value) => set('q', value)} />
        {choice('document', t('reference.document'))}
        {choice('description', t('bibliography.description'))}
        {choice('type', t('bibliography.type'))}
      </FilterBar>
      {shown.length === 0 ? (
        <NothingLeft onClear={clear} />
      ) : (
        <>
          <ExportWorks works={shown} />
          <ul>
            {shown.map((work) => (
              <Work key={work.id} work={work} marked={work.id === marked} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
