/** What bodies and people are filtered by. */
import type { BodyCard, PersonCard } from '../../../electron/api/views/index.ts'
import { makeFinder } from '../../lib/finder.ts'

/** The choice for bodies that no country holds. */
export const noCountry = 'none'

export const bodyKeys = ['q', 'kind', 'country', 'part'] as const
export type BodyFilters = Readonly<Record<(typeof bodyKeys)[number], string>>

const isBodyFound = makeFinder<BodyCard>(({ name, acronym }) => [
  name.fr,
  name.en,
  acronym?.fr ?? '',
  acronym?.en ?? '',
])

export const countryOf = ({ country }: BodyCard) => country ?? noCountry

/** True where a body answers to every filter that is set; names and acronyms in both languages are looked through. */
export function matchesBody(body: BodyCard, { q, kind, country, part }: BodyFilters): boolean {
  return (
    isBodyFound(body, q) &&
    (kind === '' || body.kind.id === kind) &&
    (country === '' || countryOf(body) === country) &&
    (part === '' || body.cases > 0)
  )
}

export const personKeys = ['q', 'part'] as const
export type PersonFilters = Readonly<Record<(typeof personKeys)[number], string>>

const isPersonFound = makeFinder<PersonCard>(({ given, family, about }) => [
  `${given ?? ''} ${family}`,
  about.fr,
  about.en,
])

export function matchesPerson(person: PersonCard, { q, part }: PersonFilters): boolean {
  return isPersonFound(person, q) && (part === '' || person.works > 0)
}
