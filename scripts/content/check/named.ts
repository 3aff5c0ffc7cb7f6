/** Ids in what the documents name once each (bodies, people, references, diagrams) and in the index of their models. */
import type { Content } from '../load.ts'
import type { Report } from '../problems.ts'
import { idsOf, type ReferenceCheck } from './reference-check.ts'

function checkDiagrams(content: Content, check: ReferenceCheck, report: Report): void {
  for (const entry of content.entries.diagram.values()) {
    const { nodes, arrows, size } = entry.record.value
    check.unique(entry, nodes, ['nodes'])
    arrows.forEach(({ from, to }, i) => {
      check.among(entry, idsOf(nodes), from, 'node', ['arrows', i, 'from'])
      check.among(entry, idsOf(nodes), to, 'node', ['arrows', i, 'to'])
    })
    nodes.forEach(({ columns, rows }, i) => {
      for (const [key, [start, length], limit] of [
        ['columns', columns, size[0]],
        ['rows', rows, size[1]],
      ] as const) {
        if (start < 0 || length <= 0 || start + length > limit)
          report.add(
            entry.record.file,
            entry.record.at(['nodes', i, key]),
            'diagram-overflow',
            `the node runs from ${start} to ${start + length}; the grid has ${limit} ${key}`,
          )
      }
    })
  }
}

function checkModelIndex(content: Content, report: Report): void {
  const { modelIndex } = content
  modelIndex?.value.forEach((model, i) => {
    if (modelIndex.value.findIndex(({ id }) => id === model.id) < i)
      report.add(modelIndex.file, modelIndex.at([i, 'id']), 'duplicate-id', `${model.id} stands twice in the index`)
    model.heldBy.forEach(({ kind, id }, j) => {
      if (!content.entries[kind].has(id) && !content.unreadable.has(`${kind}/${id}`))
        report.add(modelIndex.file, modelIndex.at([i, 'heldBy', j, 'id']), 'unknown-id', `no ${kind} ${id}`)
    })
  })
}

export function checkNamed(content: Content, check: ReferenceCheck, report: Report): void {
  const { body, person, reference } = content.entries
  for (const entry of body.values()) {
    const { kind, places, partOf } = entry.record.value
    check.vocabulary(entry, 'body-kinds', kind, ['kind'])
    check.records(entry, 'place', places, ['places'])
    if (partOf) check.record(entry, 'body', partOf, ['partOf'])
  }
  for (const entry of person.values()) check.records(entry, 'body', entry.record.value.bodies, ['bodies'])
  for (const entry of reference.values()) {
    const { people, listed, unlisted } = entry.record.value
    check.records(entry, 'person', people, ['people'])
    if ((listed === undefined) !== unlisted)
      report.add(
        entry.record.file,
        entry.record.at(['id']),
        'reference-listing',
        'a work is either described somewhere ("listed") or marked "unlisted: true"',
      )
  }
  checkDiagrams(content, check, report)
  checkModelIndex(content, report)
}
