/** Up to four cases side by side, criterion by criterion, each thing with the passages that say so. */
import type { Bilingual } from '../../content/schema/index.ts'
import {
  capitalise,
  countryName,
  formatDate,
  formatMeasure,
  formatNumber,
  scopeName,
} from '../../content/wording/format.ts'
import { evidenceNames, inBoth } from '../../content/wording/names.ts'
import { criteria, type Citation, type ComparisonView, type Criterion } from '../api/views/index.ts'
import { caseTypology, sizeFigureOf, toCaseCard } from './case-cards.ts'
import { nearest } from './neighbours.ts'
import type { Item, Reader } from './shared.ts'

type CaseItem = Item<'case'>
type ComparedItem = ComparisonView['rows'][number]['cells'][number][number]
type OwnItem = Omit<ComparedItem, 'cases'>

const capitalised = (text: Bilingual) => inBoth((language) => capitalise(text[language], language))

const listed = (key: string, name: Bilingual, cite: Citation[] = []): OwnItem => ({
  key,
  text: capitalised(name),
  cite,
})

function places(reader: Reader, item: CaseItem): OwnItem[] {
  const { places: named, countries, scope } = toCaseCard(reader, item)
  if (scope !== null)
    return [
      listed(
        scope,
        inBoth((language) => scopeName(scope, language)),
      ),
    ]
  if (named.length === 0)
    return countries.map((code) =>
      listed(
        code,
        inBoth((language) => countryName(code, language)),
      ),
    )
  // Keyed by country: two towns of one country are in part alike.
  return named.map(({ name, country }) =>
    listed(
      country,
      inBoth((language) => `${name[language]}, ${countryName(country, language)}`),
    ),
  )
}

function type(reader: Reader, { record }: CaseItem): OwnItem[] {
  return reader
    .get('typology', caseTypology)
    .record.types.filter(({ id }) => id === record.type?.id)
    .map(({ id, name }) => listed(id, name, reader.citations(record.type?.cite ?? [])))
}

function figures(reader: Reader, { record }: CaseItem): OwnItem[] {
  return record.figures
    .filter(({ key }) => key)
    .map((figure) => {
      const printed = { ...figure, unit: reader.named('units', figure.unit) }
      const text = inBoth((language) => {
        const date = figure.date ? ` (${formatDate(figure.date, language)})` : ''
        const label = figure.label[language]
        const colon = language === 'fr' ? '\u00A0: ' : ': '
        return `${capitalise(label, language)}${colon}${formatMeasure(printed, language)}${date}`
      })
      return { key: `${figure.unit}/${figure.id}`, text, cite: [reader.citation(figure.cite)] }
    })
}

function size(reader: Reader, { record }: CaseItem): OwnItem[] {
  const figure = sizeFigureOf(record)
  if (!figure) return []
  const printed = { ...figure, unit: reader.named('units', figure.unit) }
  const text = inBoth((language) => formatMeasure(printed, language))
  const [least] = [figure.value].flat()
  return [{ key: formatNumber(least ?? 0, 'en'), text, cite: [reader.citation(figure.cite)] }]
}

/** Actors by the part that they play; who they are stands behind it. */
function actors(reader: Reader, { record }: CaseItem): OwnItem[] {
  const roles = [...new Set(record.actors.map(({ role }) => role))]
  return roles.map((role) => {
    const these = record.actors.filter((actor) => actor.role === role)
    const { name } = reader.named('actor-roles', role)
    const names = inBoth((language) => {
      const list = these.map((actor) => actor.name[language]).join(', ')
      const colon = language === 'fr' ? '\u00A0: ' : ': '
      return `${capitalise(name[language], language)}${colon}${list}`
    })
    const cite = [...new Set(these.flatMap((actor) => actor.cite))]
    return { key: role, text: names, cite: reader.citations(cite) }
  })
}

const makers: Readonly<Record<Criterion, (reader: Reader, item: CaseItem) => OwnItem[]>> = {
  place: places,
  sector: (reader, { record }) => record.sectors.map((id) => listed(id, reader.named('sectors', id).name)),
  kind: (reader, { record }) => [listed(record.kind, reader.named('case-kinds', record.kind).name)],
  period: (_, { record: { period } }) => [
    listed(
      period,
      inBoth((language) => formatDate(period, language)),
    ),
  ],
  size,
  type,
  stage: (reader, { record: { stage } }) => (stage ? [listed(stage, reader.named('stages', stage).name)] : []),
  evidence: (_, { record: { evidence } }) => [listed(evidence.strength, evidenceNames[evidence.strength])],
  figures,
  actors,
  done: (reader, { record }) =>
    record.interventions.done.map(({ action, cite }) =>
      listed(action, reader.nameOf('action', action).name, reader.citations(cite)),
    ),
  wanted: (reader, { record }) =>
    record.interventions.wanted.map(({ action, cite }) =>
      listed(action, reader.nameOf('action', action).name, reader.citations(cite)),
    ),
  results: (reader, { record }) =>
    record.results.map(({ result, cite }) =>
      listed(result, reader.named('results', result).name, reader.citations(cite)),
    ),
  gaps: (_, { record }) => record.notDocumented.map((gap) => listed(gap.en, gap)),
}

const keysOf = (cell: readonly OwnItem[]) => new Set(cell.map(({ key }) => key))

/** `same` where all have the same things, `unlike` where no two share one. */
export function agreementOf(cells: readonly (readonly OwnItem[])[]): 'same' | 'part' | 'unlike' {
  const sets = cells.map((cell) => keysOf(cell))
  const [first] = sets
  if (
    first &&
    first.size > 0 &&
    sets.every((set) => set.size === first.size && [...set].every((key) => first.has(key)))
  )
    return 'same'
  const shared = sets.some((set, at) => sets.slice(at + 1).some((other) => [...other].some((key) => set.has(key))))
  return shared ? 'part' : 'unlike'
}

function compareBy(reader: Reader, items: readonly CaseItem[], criterion: Criterion): ComparisonView['rows'] {
  const cells = items.map((item) => makers[criterion](reader, item))
  if (cells.every((cell) => cell.length === 0)) return []
  const sets = cells.map((cell) => keysOf(cell))
  const counted = cells.map((cell) =>
    cell.map((one) => ({ ...one, cases: sets.filter((set) => set.has(one.key)).length })),
  )
  return [{ criterion, agreement: agreementOf(cells), cells: counted }]
}

/** How many further cases are proposed. */
const peerCount = 4

/**
 * @param ids of the cases, in the order of their columns
 * @throws GrappeError not-found
 */
export function compareCases(reader: Reader, ids: readonly string[]): ComparisonView {
  const items = ids.map((id) => reader.get('case', id))
  return {
    cases: items.map((item) => toCaseCard(reader, item)),
    rows: criteria.flatMap((criterion) => compareBy(reader, items, criterion)),
    lessons: items.map(
      ({ id }) => reader.sections('case', id).find((section) => section.id === 'lessons')?.html ?? null,
    ),
    peers: nearest(reader, ids, peerCount),
  }
}
