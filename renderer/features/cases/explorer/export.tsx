/** Keeps the table of what is shown, or its picture where it is one. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { activeFacets, chosenIn, writeFilters, writeSort, type Filters } from '../../../../content/filtering/index.ts'
import type { CaseCard, CaseVocabulary } from '../../../../electron/api/views/index.ts'
import { useLanguage } from '../../../state/session.tsx'
import { withColon } from '../../../lib/format.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import type { FacetNames } from './facet-names.ts'
import type { Explorer } from './use-explorer.ts'

interface Props {
  readonly explorer: Explorer
  readonly names: FacetNames
  readonly shown: readonly CaseCard[]
  readonly vocabulary: CaseVocabulary
  /** What the set is drawn in. */
  readonly set: RefObject<HTMLElement | null>
}

/** The address of the table that holds what is shown. */
function tableAddress({ filters, sort, view }: Explorer): string {
  const parameters = new URLSearchParams(writeFilters(filters))
  if (view !== 'evidence' && writeSort(sort) !== '') parameters.set('sort', writeSort(sort))
  const path = view === 'evidence' ? '/api/evidence-table' : '/api/case-table'
  const search = parameters.toString()
  return search === '' ? path : `${path}?${search}`
}

/** What is chosen, facet by facet: "Région du monde : Europe, Afrique du Nord". */
function useFiltersInWords(filters: Filters, names: FacetNames): string[] {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const line = (label: string, value: string) => `${withColon(label, language)} ${value}`
  return [
    ...(filters.words === '' ? [] : [line(t('explorer.words'), filters.words)]),
    ...activeFacets(filters).map((facet) =>
      line(
        t(`explorer.facet.${facet}`),
        chosenIn(filters, facet)
          .map((value) => names.nameOf(facet, value))
          .join(', '),
      ),
    ),
  ]
}

/** The documents that tell of some of the cases, in the library's order. */
function documentsOf(cases: readonly CaseCard[], { sources }: CaseVocabulary) {
  const told = new Set(cases.flatMap(({ documents }) => documents))
  return sources.filter(({ id }) => told.has(id)).map(({ name }) => name)
}

export function Export({ explorer, names, shown, vocabulary, set }: Props) {
  const { t } = useTranslation('pages')
  const { view, filters } = explorer
  const chosen = useFiltersInWords(filters, names)
  const isPicture = view === 'map' || view === 'timeline' || view === 'evidence'
  const picture = isPicture && {
    find: () => set.current?.querySelector('[data-picture]'),
    name: `grappe ${t(`explorer.view.${view}`)}`,
    title: t(`explorer.pictured.${view}`),
    detail: [t('cases.shown', { count: shown.length }), ...chosen].join(' · '),
    source: { documents: documentsOf(shown, vocabulary) },
  }
  return (
    <ExportMenu
      title={view === 'evidence' ? t('explorer.exportEvidence') : t('explorer.exportTitle')}
      address={tableAddress(explorer)}
      picture={picture || undefined}
    />
  )
}
