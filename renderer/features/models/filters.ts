/** What models are filtered by, and how they are put together. */
import type { Language } from '../../../content/schema/common.ts'
import type { ModelCard, ModelIndexEntry, SourceCard } from '../../../electron/api/views/index.ts'
import { makeFinder } from '../../lib/finder.ts'

export const filterKeys = ['q', 'document', 'form'] as const
export type Filters = Readonly<Record<(typeof filterKeys)[number], string>>

const isFound = makeFinder<ModelCard>(({ name, summary }) => [name.fr, name.en, summary.fr, summary.en])

export function matches(model: ModelCard, { q, document, form }: Filters): boolean {
  return (
    isFound(model, q) && (document === '' || model.sources.includes(document)) && (form === '' || model.form === form)
  )
}

type Source = Pick<SourceCard, 'id' | 'short' | 'title'>

export interface Group<T> {
  readonly source: Source
  readonly members: readonly T[]
}

/** What comes from each document, in the order of the documents; what comes from several stands with the first that it names. */
function bySource<T>(
  all: readonly T[],
  sources: readonly Source[],
  sourceOf: (one: T) => string | undefined,
): Group<T>[] {
  return sources
    .map((source) => ({ source, members: all.filter((one) => sourceOf(one) === source.id) }))
    .filter(({ members }) => members.length > 0)
}

export function groupModels(models: readonly ModelCard[], sources: readonly Source[], language: Language) {
  const sorted = models.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language))
  return bySource(sorted, sources, (model) => model.sources[0])
}

export const groupIndex = (index: readonly ModelIndexEntry[], sources: readonly Source[]) =>
  bySource(index, sources, (entry) => entry.cite[0]?.source)
