/** What bodies and people are filtered by. */
import type { BodyCard, PersonCard } from '../../../electron/api/views/index.ts'
import { fold } from '../../lib/fold.ts'

/** The choice for bodies that no country holds. */
export const noCountry = 'none'

export const bodyKeys = ['q', 'kind', 'country', 'part'] as const
export type BodyFilters = Readonly<Record<(typeof bodyKeys)[number], string>>

const found = (words: readonly string[], typed: string) => {
  const query = fold(typed.trim())
  return query === '' || words.some((word) => fold(word).includes(query))
}

export const countryOf = ({ country }: BodyCard) => country ?? noCountry

/** True where a body answers to every filter that is set; names and acronyms in both languages are looked through. */
export function matchesBody(body: BodyCard, { q, kind, country, part }: BodyFilters): boolean {
  const { name, acronym } = body
  return (
    found([name.fr, name.en, acronym?.fr ?? '', acronym?.en ?? ''], q) &&
    (kind === '' || body.kind.id === kind) &&
    (country === '' || countryOf(body) === country) &&
    (part === '' || body.cases > 0)
  )
}

export const personKeys = ['q', 'part'] as const
export type PersonFilters = Readonly<Record<(typeof personKeys)[number], string>>

export function matchesPerson(person: PersonCard, { q, part }: PersonFilters): boolean {
  return (
    found([`${person.given ?? ''} ${person.family}`, person.about.fr, person.about.en], q) &&
    (part === '' || person.works > 0)
  )
}
