/** The cases: one filtered set, seen as cards, as a table, on the map, on a line of time, or as the map of the evidence. */
import { SlidersHorizontal } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router'
import {
  activeParts,
  CaseIndex,
  caseOrders,
  noFilters,
  sortCases,
  writeSort,
  type CaseOrder,
  type Counts,
  type Filters,
} from '../../../../content/filtering/index.ts'
import type { CaseCard, CaseVocabulary } from '../../../../electron/api/views/index.ts'
import { api, ask } from '../../../api.ts'
import { loadCasePage } from '../case/load.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { countryName } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { useFacetNames, type FacetNames } from './facet-names.ts'
import { CardsView } from './cards-view.tsx'
import { Chips } from './chips.tsx'
import { EvidenceView } from './evidence-view.tsx'
import { Export } from './export.tsx'
import styles from './explorer.module.css'
import { FacetPanel } from './facet-panel.tsx'
import { MapView } from './map-view.tsx'
import { Nothing } from './nothing.tsx'
import { SavedFilters } from './saved-filters.tsx'
import { TableView } from './table-view.tsx'
import { TimelineView } from './timeline-view.tsx'
import { useExplorer, views, writeState, type Explorer } from './use-explorer.ts'
import { WordsBox } from './words-box.tsx'

export async function loader() {
  const [cases, vocabulary] = await Promise.all([ask(api.cases.$get()), ask(api['case-vocabulary'].$get())])
  return { cases, vocabulary }
}

/** The library does not change while it is open: only another page asks anew. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname
}

/** The filtered cases in their order, and what each further choice would leave. */
function useFiltered(cases: readonly CaseCard[], { filters, sort }: Explorer) {
  const language = useReadingLanguage()
  const index = useMemo(() => new CaseIndex(cases), [cases])
  const totals = useMemo(() => index.counts(noFilters), [index])
  const counts = useMemo(() => index.counts(filters), [index, filters])
  const shown = useMemo(
    () => sortCases(index.select(filters), sort, language, (code) => countryName(code, language)),
    [index, filters, sort, language],
  )
  const loosenings = useMemo(() => index.loosenings(filters), [index, filters])
  return { totals, counts, shown, loosenings }
}

function Views({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation('pages')
  return (
    <div role="group" aria-label={t('explorer.views')} className={styles['views']}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={explorer.view === view}
          onClick={() => explorer.view !== view && explorer.change({ view })}
        >
          {t(`explorer.view.${view}`)}
        </button>
      ))}
    </div>
  )
}

/** The orders that a list can be put in; down and up are two choices of one list. */
function SortChoice({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation('pages')
  const name = (by: CaseOrder, descending: boolean) =>
    descending ? t(`explorer.sort.${by}Down`) : t(`explorer.sort.${by}`)
  const choices = caseOrders.flatMap((by) =>
    [false, true].map((descending) => [writeSort({ by, descending }) || 'usual', name(by, descending)] as const),
  )
  return (
    <Choice
      label={t('explorer.sortBy')}
      value={writeSort(explorer.sort) || 'usual'}
      choices={choices}
      onChoose={(value) => {
        const by = caseOrders.find((one) => one === value.replace(/^-/, ''))
        explorer.change({ sort: { by: by ?? 'depth', descending: value.startsWith('-') } })
      }}
    />
  )
}

interface SetProps {
  readonly explorer: Explorer
  readonly shown: readonly CaseCard[]
  readonly counts: Counts
  readonly vocabulary: CaseVocabulary
}

function FilteredSet({ explorer, shown, counts, vocabulary }: SetProps) {
  const { filters, view, sort, align, area, change, pathTo } = explorer
  switch (view) {
    case 'cards':
      return <CardsView cases={shown} />
    case 'table':
      return <TableView cases={shown} sort={sort} onSort={(next) => change({ sort: next })} />
    case 'map':
      return <MapView cases={shown} filters={filters} area={area} explorer={explorer} />
    case 'timeline':
      return <TimelineView cases={shown} align={align} onAlign={(next) => change({ align: next })} />
    case 'evidence':
      return (
        <EvidenceView
          cases={shown}
          vocabulary={vocabulary}
          filters={filters}
          counts={counts}
          pathTo={pathTo}
          change={change}
        />
      )
    default:
      return view satisfies never
  }
}

interface ToolsProps {
  readonly explorer: Explorer
  readonly names: FacetNames
  readonly count: number
  readonly panel: { readonly id: string; readonly open: boolean; readonly toggle: () => void }
}

function Tools({ explorer, names, count, panel }: ToolsProps) {
  const { t } = useTranslation('pages')
  const { filters, change, view } = explorer
  const chosen = activeParts(filters).length
  const onFilters = (next: Filters) => change({ filters: next })
  return (
    <div className={styles['tools']}>
      <div className={styles['line']}>
        <WordsBox words={filters.words} onChange={(words) => onFilters({ ...filters, words })} />
        <Button aria-expanded={panel.open} aria-controls={panel.id} onPress={panel.toggle}>
          <SlidersHorizontal size={16} aria-hidden="true" />
          {chosen > 0 ? t('explorer.filtersCount', { count: chosen }) : t('explorer.filters')}
        </Button>
        <Views explorer={explorer} />
      </div>
      <Chips filters={filters} names={names} onChange={onFilters} />
      <div className={styles['line']}>
        <p role="status" className={styles['count']}>
          {t('cases.shown', { count })}
        </p>
        {(view === 'cards' || view === 'table' || view === 'timeline') && (
          <div className="no-print">
            <SortChoice explorer={explorer} />
          </div>
        )}
      </div>
    </div>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { cases, vocabulary } = useLoaderData<typeof loader>()
  const explorer = useExplorer()
  const names = useFacetNames(cases, vocabulary)
  const { totals, counts, shown, loosenings } = useFiltered(cases, explorer)
  const [wanted, setWanted] = useState<boolean | undefined>()
  const panelId = useId()
  const set = useRef<HTMLDivElement>(null)
  const { filters, view, change } = explorer
  // The map of the evidence needs the whole width, and a small screen all of it.
  const open = wanted ?? (view !== 'evidence' && window.innerWidth > 1000)
  const onFilters = (next: Filters) => change({ filters: next })
  useEffect(() => {
    // While the list is looked at, the code of the page that is opened next.
    const timer = setTimeout(() => void loadCasePage(), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page
      title={t('common:rooms.cases')}
      lead={t('cases.lead')}
      tools={
        <>
          <SavedFilters search={writeState(explorer).toString()} />
          <Export explorer={explorer} names={names} shown={shown} vocabulary={vocabulary} set={set} />
          <PrintButton name="grappe-cas" />
        </>
      }
    >
      <Tools
        explorer={explorer}
        names={names}
        count={shown.length}
        panel={{ id: panelId, open, toggle: () => setWanted(!open) }}
      />
      <div className={styles['columns']} data-panel={open}>
        <div id={panelId} hidden={!open} className={`${styles['panel']} no-print`}>
          {open && <FacetPanel filters={filters} counts={counts} totals={totals} names={names} onChange={onFilters} />}
        </div>
        <div ref={set} className={styles['set']}>
          {shown.length > 0 ? (
            <FilteredSet explorer={explorer} shown={shown} counts={counts} vocabulary={vocabulary} />
          ) : (
            <Nothing filters={filters} loosenings={loosenings} names={names} onChange={onFilters} />
          )}
        </div>
      </div>
    </Page>
  )
}
