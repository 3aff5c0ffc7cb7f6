/** Where a cluster stands and what it wants: vision, self-checks, balance of the axes, pro-poor choices. */
import type { Bilingual } from '../../../content/schema/index.ts'
import { withColon } from '../../../content/wording/format.ts'
import type { Balance } from '../../api/views/workbook/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { facts, heading, section, table, text, titled } from './blocks.ts'
import { sayIn, type Dossier } from './dossier.ts'
import { stateNames, toolNames } from './list-names.ts'

export function visionBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { vision } = dossier.tools
  const blocks = [
    ...text(vision.statement),
    ...facts([
      [say.word('horizon'), vision.horizon === null ? '' : String(vision.horizon)],
      [say.word('agreed'), say.day(vision.agreed)],
    ]),
    ...titled(say.word('today'), vision.today),
    ...titled(say.word('buildOn'), vision.strengths),
    ...titled(say.word('principles'), vision.principles),
    ...titled(say.word('shared'), vision.shared),
  ]
  return section(say.in(toolNames.vision), blocks, say.word('empty'))
}

/** What a model calls itself and its items; an id where the library has it no more. */
function modelNames(dossier: Dossier, id: string) {
  const say = sayIn(dossier)
  const record = dossier.reader.find('model', id)?.record
  const named = (entries: readonly { readonly id: string; readonly name: Bilingual }[] | undefined, key: string) => {
    const found = entries?.find((one) => one.id === key)
    return found ? say.head(found.name) : key
  }
  return {
    title: record ? say.head(record.name) : id,
    order: record?.items.map((item) => item.id) ?? [],
    item: (key: string) => named(record?.items, key),
    group: (key: string) => named(record?.groups, key),
    /** The two sides of what is chosen between. */
    sides: (group: string) =>
      (record?.items ?? []).filter((item) => item.group === group).map(({ name }) => say.in(name)),
  }
}

export function checkBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const blocks = Object.entries(dossier.tools.checks.checked).flatMap(([model, answers]) => {
    const { title, order, item } = modelNames(dossier, model)
    const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
    const rows = Object.entries(answers).toSorted(([a], [b]) => place(a) - place(b))
    const counts = Object.entries(stateNames)
      .map(([state, name]) => [name, rows.filter(([, answer]) => answer.state === state).length] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${withColon(say.in(name), dossier.language)} ${count}`)
    const answered = table<(typeof rows)[number]>(
      [
        { name: say.word('point'), width: 3, cell: ([id]) => item(id) },
        { name: say.word('answer'), width: 1.3, cell: ([, { state }]) => say.in(stateNames[state]) },
        { name: say.word('note'), width: 4, cell: ([, { note }]) => note },
      ],
      rows,
    )
    return answered.length === 0 ? [] : [heading(2, title), ...text(counts.join(' · ')), ...answered]
  })
  return section(say.in(toolNames.checks), blocks, say.word('empty'))
}

/** A place between two sides, from -2 to 2, in words. */
function placeBetween(dossier: Dossier, value: number | null | undefined, sides: readonly string[]): string {
  const say = sayIn(dossier)
  if (value === null || value === undefined) return say.word('unplaced')
  if (value === 0) return say.word('between')
  const side = sides[value < 0 ? 0 : 1] ?? String(value)
  return `${withColon(say.word(Math.abs(value) === 2 ? 'mostly' : 'rather'), dossier.language)} ${side}`
}

const axesModel = 'three-axes-six-poles'
const axes = ['organise', 'formulate', 'carry-out'] as const

/** The name of an axis of animation, '' for none. */
export function axisName(dossier: Dossier, axis: string): string {
  return axis === '' ? '' : modelNames(dossier, axesModel).group(axis)
}

export function balanceBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const model = modelNames(dossier, axesModel)
  const one = ({ date, values, reasons }: Balance['readings'][number], index: number): Block[] => [
    heading(2, `${say.word('reading')} ${index + 1} – ${date === '' ? say.word('undated') : say.day(date)}`),
    ...table(
      [
        { name: say.word('axis'), width: 2.5, cell: (axis) => model.group(axis) },
        {
          name: say.word('position'),
          width: 2.5,
          cell: (axis) => placeBetween(dossier, values[axis], model.sides(axis)),
        },
        { name: say.word('reasons'), width: 4, cell: (axis) => reasons[axis] ?? '' },
      ],
      axes,
    ),
  ]
  const readings = dossier.tools.balance.readings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return section(say.in(toolNames.balance), readings.flatMap(one), say.word('empty'))
}

export function choiceBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { choices } = dossier.tools
  const model = modelNames(dossier, 'pro-poor-trade-offs')
  const taken = Object.entries(choices.tradeOffs).filter(
    ([, { position, reason }]) => position !== null || reason !== '',
  )
  const tradeOffs = table<(typeof taken)[number]>(
    [
      { name: say.word('tradeOffs'), width: 2.5, cell: ([id]) => model.group(id) },
      {
        name: say.word('position'),
        width: 2.5,
        cell: ([id, { position }]) => placeBetween(dossier, position, model.sides(id)),
      },
      { name: say.word('reasons'), width: 4, cell: ([, { reason }]) => reason },
    ],
    taken,
  )
  const held = modelNames(dossier, 'extra-constraints-of-the-poor')
  const constraints = facts(Object.entries(choices.constraints).map(([id, shows]) => [held.item(id), shows] as const))
  const blocks = [
    ...(constraints.length > 0 ? [heading(2, say.word('constraints')), ...constraints] : []),
    ...titled(say.word('growth'), choices.growth),
    ...titled(say.word('poverty'), choices.poverty),
    ...(tradeOffs.length > 0 ? [heading(2, say.word('tradeOffs')), ...tradeOffs] : []),
    ...titled(say.word('decision'), choices.decision),
  ]
  return section(say.in(toolNames.choices), blocks, say.word('empty'))
}
