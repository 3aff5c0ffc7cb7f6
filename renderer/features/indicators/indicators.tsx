/** The indicators by which a programme is followed, by dimension and family. */
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { IndicatorView } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { onlyForAnotherPage, useFilters } from '../../lib/use-filters.ts'
import { useMarked } from '../../lib/use-marked.ts'
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/filters.tsx'
import { NothingLeft } from '../../ui/nothing-left.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { FamilyTable } from './family-table.tsx'
import { dimensions, familiesOf, filterKeys, focuses, levels, matches, type Filters } from './filters.ts'
import styles from './indicators.module.css'

export async function loader() {
  return ask(api.indicators.$get())
}

export const shouldRevalidate = onlyForAnotherPage

/** The choices of each filter, with how many indicators each leaves beside the other filters. */
function useChoices(indicators: readonly IndicatorView[], filters: Filters) {
  const { t } = useTranslation('pages')
  const count = (key: keyof Filters, id: string) =>
    indicators.filter((one) => matches(one, { ...filters, [key]: id })).length
  return {
    dimension: dimensions.map((id) => ({
      id,
      name: t(`indicators.dimensions.${id}`),
      count: count('dimension', id),
    })),
    level: levels.map((id) => ({ id, name: t(`indicators.levels.${id}`), count: count('level', id) })),
    focus: focuses.map((id) => ({ id, name: t(`indicators.focuses.${id}`), count: count('focus', id) })),
  }
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const indicators = useLoaderData<typeof loader>()
  const { filters, set, clear } = useFilters(filterKeys)
  const choices = useChoices(indicators, filters)
  const marked = useMarked()
  const shown = indicators.filter((one) => matches(one, filters))
  return (
    <Page title={t('common:rooms.indicators')} lead={t('indicators.lead')} tools={<PrintButton name="indicators" />}>
      <FilterBar shown={t('indicators.shown', { count: shown.length })}>
        <TextFilter value={filters.q} onChange={(value) => set('q', value)} />
        {(['dimension', 'level', 'focus'] as const).map((key) => (
          <ChoiceFilter
            key={key}
            label={t(`indicators.${key}`)}
            choices={choices[key]}
            value={filters[key]}
            onChange={(value) => set(key, value)}
          />
        ))}
      </FilterBar>
      {shown.length === 0 && <NothingLeft onClear={clear} />}
      {dimensions
        .map((dimension) => ({ dimension, families: familiesOf(shown, dimension) }))
        .filter(({ families }) => families.length > 0)
        .map(({ dimension, families }) => (
          <Section key={dimension} title={t(`indicators.dimensions.${dimension}`)}>
            <p className={styles['about']}>{t(`indicators.about.${dimension}`)}</p>
            {families.map(({ family, indicators: own }) => (
              <FamilyTable key={family.id} family={family} indicators={own} marked={marked} />
            ))}
          </Section>
        ))}
    </Page>
  )
}
