/** Bodies, people and references: what the documents name, once each. */
import type { BodyCard, BodyView, PersonCard, PersonView, ReferenceView } from '../api/views/index.ts'
import { toCaseCard } from './case-cards.ts'
import type { Item, Reader } from './shared.ts'

/** What a body is and does in each case, in the order of the cases. */
function rolesOf(reader: Reader, id: string): BodyView['roles'] {
  return reader.list('case').flatMap((item) =>
    item.record.actors
      .filter(({ body }) => body === id)
      .map((actor) => ({
        case: toCaseCard(reader, item),
        actor: { id: actor.id, name: actor.name },
        role: reader.named('actor-roles', actor.role),
        about: actor.about ?? null,
      })),
  )
}

function toBodyCard(reader: Reader, { record }: Item<'body'>, cases: number): BodyCard {
  return {
    id: record.id,
    name: record.name,
    acronym: record.acronym ?? null,
    kind: reader.named('body-kinds', record.kind),
    country: record.country ?? null,
    cases,
  }
}

export function listBodies(reader: Reader): BodyCard[] {
  const cases = new Map<string, Set<string>>()
  for (const { id, record } of reader.list('case'))
    for (const { body } of record.actors) if (body) cases.set(body, (cases.get(body) ?? new Set()).add(id))
  return reader.list('body').map((item) => toBodyCard(reader, item, cases.get(item.id)?.size ?? 0))
}

const personName = (reader: Reader, id: string) => reader.nameOf('person', id)

/** @throws GrappeError not-found */
export function readBody(reader: Reader, id: string): BodyView {
  const item = reader.get('body', id)
  const { record } = item
  const { cases: _, ...card } = toBodyCard(reader, item, 0)
  return {
    ...card,
    otherNames: record.otherNames,
    about: record.about,
    partOf: record.partOf ? reader.nameOf('body', record.partOf) : null,
    parts: reader
      .list('body')
      .filter((one) => one.record.partOf === id)
      .map((one) => reader.nameOf('body', one.id)),
    people: reader
      .list('person')
      .filter((one) => one.record.bodies.includes(id))
      .map((one) => personName(reader, one.id)),
    cite: reader.citations(record.cite),
    roles: rolesOf(reader, id),
  }
}

function toReference(reader: Reader, { record }: Item<'reference'>): ReferenceView {
  return {
    id: record.id,
    csl: record.csl,
    unlisted: record.unlisted,
    listed: reader.citations(record.listed ?? []),
    citedIn: reader.citations(record.citedIn ?? []),
    people: record.people.map((id) => personName(reader, id)),
    note: record.note ?? null,
  }
}

/** All works, by their first author, then year. */
export function listReferences(reader: Reader): ReferenceView[] {
  return reader.list('reference').map((item) => toReference(reader, item))
}

function worksOf(reader: Reader, id: string): Item<'reference'>[] {
  return reader.list('reference').filter(({ record }) => record.people.includes(id))
}

function toPersonCard(reader: Reader, { record }: Item<'person'>): PersonCard {
  return {
    id: record.id,
    family: record.family,
    given: record.given ?? null,
    about: record.about,
    works: worksOf(reader, record.id).length,
  }
}

/** All people, by family name. */
export function listPeople(reader: Reader): PersonCard[] {
  return reader
    .list('person')
    .map((item) => toPersonCard(reader, item))
    .toSorted((a, b) => a.family.localeCompare(b.family, 'fr') || (a.given ?? '').localeCompare(b.given ?? '', 'fr'))
}

/** @throws GrappeError not-found */
export function readPerson(reader: Reader, id: string): PersonView {
  const item = reader.get('person', id)
  return {
    ...toPersonCard(reader, item),
    bodies: item.record.bodies.map((body) => reader.nameOf('body', body)),
    cite: reader.citations(item.record.cite),
    works: worksOf(reader, id).map((work) => toReference(reader, work)),
  }
}
