/** Every id that a record names is there, and every citation leads to a passage. */
import { kindNames, splitCitation, type Case, type Procedure } from '../../../content/schema/index.ts'
import type { Content, Entry } from '../load.ts'
import { findCitations } from '../markdown/citations.ts'
import type { Report } from '../problems.ts'
import type { Prose } from '../prose.ts'
import { checkExamples } from './examples.ts'
import { checkLearning } from './learning.ts'
import { checkNamed } from './named.ts'
import { idsOf, type Path, ReferenceCheck } from './reference-check.ts'

/** All anchors of all sources, as `source#anchor`. */
function knownAnchors(content: Content): Set<string> {
  const known = new Set<string>()
  for (const [id, entry] of content.entries.source) {
    for (const chapter of entry.record.value.chapters) {
      for (const passage of chapter.passages) known.add(`${id}#${passage.anchor}`)
    }
  }
  return known
}

/** Keys of the data that hold citations. */
const citationKeys: ReadonlySet<string> = new Set(['cite', 'sources', 'support', 'listed', 'citedIn', 'passage'])

/** Calls `found` for every citation in the data of a record. */
export function walkCitations(value: unknown, found: (target: string, path: Path) => void, path: Path = []): void {
  if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => walkCitations(one, found, [...path, index]))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key]
      if (citationKeys.has(key)) {
        const targets: unknown[] = Array.isArray(inner) ? inner : [inner]
        targets.forEach((target, index) => {
          if (typeof target === 'string') found(target, Array.isArray(inner) ? [...here, index] : here)
        })
      } else walkCitations(inner, found, here)
    }
  }
}

/** The nearest known anchors of the same source, to help whoever mistyped one. */
function nearby(target: string, anchors: ReadonlySet<string>): string {
  const { source, anchor } = splitCitation(target)
  const same = [...anchors]
    .filter((known) => known.startsWith(`${source}#`))
    .map((known) => known.slice(source.length + 1))
  if (same.length === 0) return `there is no source ${source}`
  const alike = same.filter((known) => known.startsWith(anchor.slice(0, 2))).slice(0, 5)
  return alike.length > 0 ? `${source} has ${alike.join(', ')}, …` : `${source} has no such anchor`
}

/** What is wrong with a citation, or undefined. */
type CitationFault = (target: string) => string | undefined

function citationFaults(content: Content): CitationFault {
  const anchors = knownAnchors(content)
  return (target) =>
    anchors.has(target) || content.unreadable.has(`source/${splitCitation(target).source}`)
      ? undefined
      : `no passage ${target}: ${nearby(target, anchors)}`
}

function checkProseCitations(prose: Prose<unknown>, faultOf: CitationFault, report: Report): void {
  for (const section of prose.sections) {
    const { cited, malformed } = findCitations(section.content)
    for (const { source, anchor, at } of cited) {
      const fault = faultOf(`${source}#${anchor}`)
      if (fault) report.add(prose.file, at, 'unknown-citation', fault)
    }
    for (const { text, at } of malformed) {
      report.add(
        prose.file,
        at,
        'citation-syntax',
        `cannot read the citation "${text}"; write [@source, anchor], e.g. [@cnuced-1998, p24]`,
      )
    }
  }
}

function checkCaseType(check: ReferenceCheck, entry: Entry<'case'>, types: readonly string[]): void {
  const { type } = entry.record.value
  if (type) check.among(entry, types, type.id, 'cluster type of the CNUCED typology', ['type', 'id'])
}

function checkCase(check: ReferenceCheck, entry: Entry<'case'>): void {
  const record: Case = entry.record.value
  check.vocabulary(entry, 'case-kinds', record.kind, ['kind'])
  record.sectors.forEach((id, i) => check.vocabulary(entry, 'sectors', id, ['sectors', i]))
  record.regions.forEach((id, i) => check.vocabulary(entry, 'regions', id, ['regions', i]))
  if (record.stage) check.vocabulary(entry, 'stages', record.stage, ['stage'])
  record.places.forEach((id, i) => check.record(entry, 'place', id, ['places', i]))
  record.figures.forEach((figure, i) => check.vocabulary(entry, 'units', figure.unit, ['figures', i, 'unit']))
  record.actors.forEach((actor, i) => {
    check.vocabulary(entry, 'actor-roles', actor.role, ['actors', i, 'role'])
    if (actor.body) check.record(entry, 'body', actor.body, ['actors', i, 'body'])
  })
  const actors = idsOf(record.actors)
  record.links.forEach((link, i) => {
    check.vocabulary(entry, 'link-kinds', link.kind, ['links', i, 'kind'])
    check.among(entry, actors, link.from, 'actor', ['links', i, 'from'])
    check.among(entry, actors, link.to, 'actor', ['links', i, 'to'])
  })
  for (const list of ['done', 'wanted'] as const) {
    record.interventions[list].forEach(({ action }, i) =>
      check.record(entry, 'action', action, ['interventions', list, i, 'action']),
    )
  }
  record.results.forEach(({ result }, i) => check.vocabulary(entry, 'results', result, ['results', i, 'result']))
  record.discrepancies.forEach((id, i) => check.record(entry, 'discrepancy', id, ['discrepancies', i]))
  record.procedures.forEach((id, i) => check.record(entry, 'procedure', id, ['procedures', i]))
  for (const list of ['figures', 'events', 'actors'] as const) check.unique(entry, record[list], [list])
}

function checkTypology(check: ReferenceCheck, entry: Entry<'typology'>, report: Report): void {
  const { types, characteristics, cells, levels } = entry.record.value
  check.unique(entry, types, ['types'])
  check.unique(entry, characteristics, ['characteristics'])
  const typeIds = idsOf(types)
  const characteristicIds = idsOf(characteristics)
  cells.forEach((cell, i) => {
    check.among(entry, typeIds, cell.type, 'type', ['cells', i, 'type'])
    check.among(entry, characteristicIds, cell.characteristic, 'characteristic', ['cells', i, 'characteristic'])
    const ordinal = characteristics.find(({ id }) => id === cell.characteristic)?.scale === 'ordinal'
    const top = Array.isArray(cell.level) ? cell.level[1] : cell.level
    if (ordinal && top === undefined) {
      report.add(
        entry.record.file,
        entry.record.at(['cells', i]),
        'matrix-incomplete',
        'this characteristic is ordinal: give the cell its level',
      )
    } else if (top !== undefined && top >= levels.length) {
      report.add(
        entry.record.file,
        entry.record.at(['cells', i, 'level']),
        'unknown-id',
        `levels run from 0 to ${levels.length - 1}`,
      )
    }
  })
  for (const type of typeIds) {
    for (const characteristic of characteristicIds) {
      const count = cells.filter((cell) => cell.type === type && cell.characteristic === characteristic).length
      if (count !== 1) {
        report.add(
          entry.record.file,
          entry.record.at(['cells']),
          'matrix-incomplete',
          `${count} cells for ${type} by ${characteristic}; there must be one`,
        )
      }
    }
  }
}

function checkPaths(check: ReferenceCheck, entry: Entry<'typology'>): void {
  const { types, paths, pathReadings } = entry.record.value
  check.unique(entry, paths, ['paths'])
  check.unique(entry, pathReadings, ['pathReadings'])
  const typeIds = idsOf(types)
  paths.forEach((path, i) => {
    if (path.from) check.among(entry, typeIds, path.from, 'type', ['paths', i, 'from'])
    check.among(entry, typeIds, path.to, 'type', ['paths', i, 'to'])
    check.shown(entry, path.cases, ['paths', i, 'cases'])
    path.support.forEach(({ actions }, j) =>
      check.records(entry, 'action', actions, ['paths', i, 'support', j, 'actions']),
    )
  })
}

function checkProcedure(check: ReferenceCheck, entry: Entry<'procedure'>): void {
  const { steps }: Procedure = entry.record.value
  check.unique(entry, steps, ['steps'])
  steps.forEach((step, i) => {
    check.records(entry, 'competence', step.competences, ['steps', i, 'competences'])
    check.shown(entry, step.cases, ['steps', i, 'cases'])
  })
}

/** Runs every check of ids and citations. */
export function checkReferences(content: Content, report: Report): void {
  const check = new ReferenceCheck(content, report)
  const faultOf = citationFaults(content)
  const { entries } = content
  for (const kind of kindNames) {
    for (const entry of entries[kind].values()) {
      walkCitations(entry.record.value, (target, path) => {
        const fault = faultOf(target)
        if (fault) report.add(entry.record.file, entry.record.at(path), 'unknown-citation', fault)
      })
      for (const pair of [entry.prose, ...entry.chapters.values()]) {
        if (!pair) continue
        checkProseCitations(pair.fr, faultOf, report)
        checkProseCitations(pair.en, faultOf, report)
      }
    }
  }
  const { modelIndex } = content
  walkCitations(modelIndex?.value, (target, path) => {
    const fault = faultOf(target)
    if (modelIndex && fault) report.add(modelIndex.file, modelIndex.at(path), 'unknown-citation', fault)
  })
  const types = entries.typology.get('cnuced-clusters')?.record.value.types.map(({ id }) => id)
  for (const entry of entries.case.values()) {
    checkCase(check, entry)
    if (types) checkCaseType(check, entry, types)
  }
  for (const entry of entries.typology.values()) {
    checkTypology(check, entry, report)
    checkPaths(check, entry)
  }
  for (const entry of entries.procedure.values()) checkProcedure(check, entry)
  for (const entry of entries.competence.values()) {
    check.unique(entry, entry.record.value.items, ['items'])
    entry.record.value.items.forEach((item, i) => check.shown(entry, item.cases, ['items', i, 'cases']))
  }
  for (const entry of entries.action.values())
    check.vocabulary(entry, 'action-domains', entry.record.value.domain, ['domain'])
  for (const entry of entries.place.values()) check.vocabulary(entry, 'regions', entry.record.value.region, ['region'])
  for (const entry of entries.term.values()) {
    check.records(entry, 'term', entry.record.value.related, ['related'])
  }
  checkNamed(content, check, report)
  checkLearning(content, check, report)
  checkExamples(content, check, report)
}
