/** The tools that stand in neither the report nor the plan: selection grid, procedures, programme, journal. */
import type { Bilingual } from '../../../content/schema/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { facts, heading, list, section, table, text, titled } from './blocks.ts'
import { sayIn, type Dossier } from './dossier.ts'
import { toolNames } from './list-names.ts'

export function selectionBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { criteria, candidates, scores, decision } = dossier.tools.selection
  const scoreOf = (criterion: string, candidate: string) =>
    scores.find((one) => one.criterion === criterion && one.candidate === candidate)
  const grid = candidates.flatMap((candidate) => [
    heading(2, candidate.name || say.word('unnamed')),
    ...text(candidate.note),
    ...table<(typeof criteria)[number]>(
      [
        { name: say.word('criterion'), width: 4, cell: ({ name }) => name || say.word('unnamed') },
        { name: say.word('weight'), width: 1, number: true, cell: ({ weight }) => say.number(weight) },
        { name: '1–5', width: 1, number: true, cell: ({ id }) => say.number(scoreOf(id, candidate.id)?.score ?? null) },
        { name: say.word('note'), width: 4, cell: ({ id }) => scoreOf(id, candidate.id)?.note ?? '' },
      ],
      criteria,
    ),
  ])
  return section(say.in(toolNames.selection), [...grid, ...titled(say.word('decision'), decision)], say.word('empty'))
}

const nameIn = (entries: readonly { readonly id: string; readonly name: Bilingual }[], id: string) =>
  entries.find((one) => one.id === id)?.name

export function procedureBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const blocks = Object.entries(dossier.tools.procedures.followed).flatMap(([id, taken]) => {
    const procedure = dossier.reader.find('procedure', id)
    const steps = procedure?.record.steps ?? []
    const rows = Object.entries(taken)
    const followed = table<(typeof rows)[number]>(
      [
        { name: say.word('steps'), width: 4, cell: ([step]) => nameIn(steps, step)?.[dossier.language] ?? step },
        { name: say.word('doneOn'), width: 2, cell: ([, { done }]) => say.day(done) },
        { name: say.word('notes'), width: 4, cell: ([, { notes }]) => notes },
      ],
      rows,
    )
    return followed.length === 0 ? [] : [heading(2, procedure ? say.head(procedure.title) : id), ...followed]
  })
  return section(say.in(toolNames.procedures), blocks, say.word('empty'))
}

export function programmeBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { programme } = dossier.tools
  const items = dossier.reader.find('model', 'programme-components')?.record.items ?? []
  const components = Object.entries(programme.components).flatMap(([id, { content, partners, activities }]) => {
    const name = nameIn(items, id)
    const told = [
      ...text(content),
      ...facts([[say.word('partners'), partners]]),
      ...list(
        activities.map(({ what, amount }) =>
          [what || say.word('unnamed'), say.money(amount)].filter(Boolean).join(' – '),
        ),
      ),
    ]
    return told.length === 0 ? [] : [heading(2, name ? say.head(name) : id), ...told]
  })
  const funding = table(
    [
      { name: say.word('source'), width: 4, cell: ({ source }) => source || say.word('unnamed') },
      { name: say.word('amount'), width: 2, number: true, cell: ({ amount }) => say.money(amount) },
    ],
    programme.funding,
  )
  const blocks = [
    ...text(programme.title),
    ...facts([
      [say.word('start'), say.day(programme.start)],
      [say.word('end'), say.day(programme.end)],
    ]),
    ...titled(say.word('aim'), programme.aim),
    ...titled(say.word('beneficiaries'), programme.beneficiaries),
    ...components,
    ...(funding.length > 0 ? [heading(2, say.word('funding')), ...funding] : []),
    ...titled(say.word('risks'), programme.risks),
  ]
  return section(say.in(toolNames.programme), blocks, say.word('empty'))
}

export function journalBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const entries = dossier.tools.journal.entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const blocks = entries.flatMap(({ date, title, text: told, links }) => [
    heading(2, [say.day(date), title].filter(Boolean).join(' – ')),
    ...text(told),
    // Where it stands in the program is of no use on paper.
    ...list(links.map(({ title, path }) => title || path)),
  ])
  return section(say.in(toolNames.journal), blocks, say.word('empty'))
}
