/** The plan and the indicators as tables that a spreadsheet reckons with: days as days, numbers as numbers. */
import { moneyOf } from '../../../content/reckoning/budget.ts'
import { latestOf } from '../../../content/reckoning/indicator.ts'
import { joined, type Cell, type Sheet } from '../sheet.ts'
import { actorNames, dayOf, sayIn, type Dossier } from './dossier.ts'
import { dimensionNames, levelNames, statusNames } from './list-names.ts'
import { axisName } from './stand.ts'
import type { words } from './words.ts'

/** A day as 2026-03-01 as a date; '' as nothing. */
const dateOf = (day: string): Date | null => (day === '' ? null : new Date(`${day}T00:00:00.000Z`))

/** An amount, or nothing where there is none. */
const someOf = (amount: number): number | null => (amount === 0 ? null : amount)

interface Column<T> {
  readonly head: keyof typeof words
  readonly width: number
  readonly amount?: boolean
  readonly cell: (row: T) => Cell
}

function sheetOf<T>(
  dossier: Dossier,
  name: keyof typeof words,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Sheet {
  const say = sayIn(dossier)
  return {
    name: say.word(name),
    columns: columns.map(({ head, width, amount }) => ({ name: say.word(head), width, amount: amount === true })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

function actionSheet(dossier: Dossier): Sheet {
  const say = sayIn(dossier)
  const nameOf = actorNames(dossier)
  const { actions } = dossier.tools.plan
  const titles = new Map(actions.map(({ id, title }) => [id, title]))
  return sheetOf<(typeof actions)[number]>(
    dossier,
    'actions',
    [
      { head: 'action', width: 40, cell: ({ title }) => title },
      { head: 'axis', width: 24, cell: ({ axis }) => axisName(dossier, axis) },
      { head: 'objective', width: 40, cell: ({ objective }) => objective },
      { head: 'lead', width: 24, cell: ({ lead }) => nameOf(lead) },
      { head: 'partners', width: 30, cell: ({ partners }) => joined(partners.map((one) => nameOf(one))) },
      { head: 'start', width: 12, cell: ({ start }) => dateOf(start) },
      { head: 'end', width: 12, cell: ({ end }) => dateOf(end) },
      { head: 'status', width: 14, cell: ({ status }) => say.in(statusNames[status]) },
      { head: 'progress', width: 12, cell: ({ progress }) => progress },
      { head: 'cost', width: 14, amount: true, cell: (action) => someOf(moneyOf(action).cost) },
      { head: 'secured', width: 14, amount: true, cell: (action) => someOf(moneyOf(action).secured) },
      { head: 'expected', width: 14, amount: true, cell: (action) => someOf(moneyOf(action).expected) },
      { head: 'missing', width: 14, amount: true, cell: (action) => someOf(moneyOf(action).missing) },
      { head: 'after', width: 30, cell: ({ after }) => joined(after.map((id) => titles.get(id) ?? id)) },
      { head: 'notes', width: 40, cell: ({ notes }) => notes },
      { head: 'id', width: 16, cell: ({ id }) => id },
    ],
    actions,
  )
}

function budgetSheet(dossier: Dossier): Sheet {
  const say = sayIn(dossier)
  const { actions } = dossier.tools.plan
  const rows = actions.flatMap(({ title, status, costs, funding }) => [
    ...costs.map(({ what, amount }) => ({ title, status, kind: say.word('costs'), what, amount, secured: null })),
    ...funding.map(({ source, amount, secured }) => ({
      title,
      status,
      kind: say.word('funding'),
      what: source,
      amount,
      secured: say.yes(secured),
    })),
  ])
  return sheetOf<(typeof rows)[number]>(
    dossier,
    'budget',
    [
      { head: 'action', width: 40, cell: ({ title }) => title },
      { head: 'status', width: 14, cell: ({ status }) => say.in(statusNames[status]) },
      { head: 'kind', width: 16, cell: ({ kind }) => kind },
      { head: 'item', width: 40, cell: ({ what }) => what },
      { head: 'amount', width: 16, amount: true, cell: ({ amount }) => amount },
      { head: 'currency', width: 10, cell: () => dossier.tools.profile.currency },
      { head: 'secured', width: 10, cell: ({ secured }) => secured },
    ],
    rows,
  )
}

function indicatorSheet(dossier: Dossier): Sheet {
  const say = sayIn(dossier)
  const { indicators } = dossier.tools.indicators
  const latest = (one: (typeof indicators)[number]) => (one.measures.length > 0 ? latestOf(one) : undefined)
  return sheetOf<(typeof indicators)[number]>(
    dossier,
    'indicators',
    [
      { head: 'indicator', width: 40, cell: ({ name }) => name },
      { head: 'dimension', width: 16, cell: ({ dimension }) => say.in(dimensionNames[dimension]) },
      { head: 'level', width: 16, cell: ({ level }) => say.in(levelNames[level]) },
      { head: 'unit', width: 14, cell: ({ unit }) => unit },
      { head: 'figureSource', width: 30, cell: ({ source }) => source },
      { head: 'baseline', width: 12, amount: true, cell: ({ baseline }) => baseline.value },
      { head: 'baselineDate', width: 12, cell: ({ baseline }) => dateOf(baseline.date) },
      { head: 'target', width: 12, amount: true, cell: ({ target }) => target.value },
      { head: 'targetDate', width: 12, cell: ({ target }) => dateOf(target.date) },
      { head: 'latest', width: 12, amount: true, cell: (one) => latest(one)?.value ?? null },
      { head: 'latestDate', width: 12, cell: (one) => dateOf(latest(one)?.date ?? '') },
      { head: 'id', width: 16, cell: ({ id }) => id },
    ],
    indicators,
  )
}

function measureSheet(dossier: Dossier): Sheet {
  const rows = dossier.tools.indicators.indicators.flatMap(({ name, unit, measures }) =>
    measures
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date, value, note }) => ({ name, unit, date, value, note })),
  )
  return sheetOf<(typeof rows)[number]>(
    dossier,
    'measures',
    [
      { head: 'indicator', width: 40, cell: ({ name }) => name },
      { head: 'date', width: 12, cell: ({ date }) => dateOf(date) },
      { head: 'value', width: 14, amount: true, cell: ({ value }) => value },
      { head: 'unit', width: 14, cell: ({ unit }) => unit },
      { head: 'note', width: 40, cell: ({ note }) => note },
    ],
    rows,
  )
}

export function planSheets(dossier: Dossier): Sheet[] {
  const say = sayIn(dossier)
  const about: Sheet = {
    name: say.word('about'),
    columns: [
      { name: say.word('name'), width: 30 },
      { name: say.word('value'), width: 80 },
    ],
    rows: [
      [say.word('cluster'), dossier.cluster.name],
      [say.word('made'), dateOf(dayOf(dossier))],
      [say.word('currency'), dossier.tools.profile.currency],
      [say.word('scope'), say.word('limits')],
    ],
  }
  return [actionSheet(dossier), budgetSheet(dossier), indicatorSheet(dossier), measureSheet(dossier), about]
}
