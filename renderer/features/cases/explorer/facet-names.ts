/** What the values of the facets are called, in the language that is read, and in which order they stand. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { facetKeys, international, none, strengths, type FacetKey } from '../../../../content/filtering/index.ts'
import type { CaseCard, CaseVocabulary, Named } from '../../../../electron/api/views/index.ts'
import { useLanguage, useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, countryName, scopeName } from '../../../lib/format.ts'

export interface FacetNames {
  readonly nameOf: (facet: FacetKey, value: string) => string
  /** The values in the order in which the facet lists them; "none given" last. */
  readonly order: (facet: FacetKey, values: Iterable<readonly [value: string, count: number]>) => string[]
}

/** Whose own order says something; the others are listed by how many cases they have. */
const ordered: ReadonlySet<FacetKey> = new Set(['region', 'type', 'stage', 'depth', 'evidence'])

const depths = ['flagship', 'full', 'brief'] as const

export function useFacetNames(cases: readonly CaseCard[], vocabulary: CaseVocabulary): FacetNames {
  const { t } = useTranslation(['pages', 'common'])
  const reading = useReadingLanguage()
  const language = useLanguage()
  return useMemo(() => {
    const toMap = (list: readonly Named[]) =>
      new Map(list.map(({ id, name }) => [id, capitalise(name[reading], reading)]))
    const places = cases.flatMap((one) => one.places.map(({ id, name }): Named => ({ id, name })))
    const names: Record<FacetKey, ReadonlyMap<string, string>> = {
      region: toMap(vocabulary.regions),
      country: new Map(),
      place: toMap(places),
      sector: toMap(vocabulary.sectors),
      kind: toMap(vocabulary.kinds),
      type: toMap(vocabulary.types),
      stage: toMap(vocabulary.stages),
      role: toMap(vocabulary.roles),
      intervention: toMap(vocabulary.actions),
      result: toMap(vocabulary.results),
      source: toMap(vocabulary.sources),
      depth: new Map(depths.map((one) => [one, capitalise(t(`common:depth.${one}`), language)])),
      evidence: new Map(strengths.map((one) => [one, capitalise(t(`common:evidence.${one}`), language)])),
    }
    const nameOf = (facet: FacetKey, value: string) => {
      if (value === none) return t('explorer.noneGiven')
      if (facet === 'country' && value === international) return scopeName(value, reading)
      if (facet === 'country' && /^[A-Z]{2}$/.test(value)) return countryName(value, reading)
      return names[facet].get(value) ?? value
    }
    const collator = new Intl.Collator(reading)
    return {
      nameOf,
      order: (facet, values) => {
        const ranks = new Map([...names[facet].keys()].map((value, rank) => [value, rank]))
        return [...values]
          .toSorted(
            ([a, many], [b, few]) =>
              Number(a === none) - Number(b === none) ||
              (ordered.has(facet) ? (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) : few - many) ||
              collator.compare(nameOf(facet, a), nameOf(facet, b)),
          )
          .map(([value]) => value)
      },
    }
  }, [cases, vocabulary, reading, language, t])
}

/** The facets that are offered; a place is chosen on the map. */
export const listedFacets = facetKeys.filter((facet) => facet !== 'place')
