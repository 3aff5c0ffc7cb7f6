/** The action plan: its actions in a table and one by one, its budget, its indicators. */
import { counted, moneyOf, sourcesOf, totalOf, type Money } from '../../../content/reckoning/budget.ts'
import { latestOf } from '../../../content/reckoning/indicator.ts'
import type { Indicators, PlannedAction } from '../../api/views/workbook/index.ts'
import type { Block } from '../../api/views/workbook/paper.ts'
import { facts, heading, quiet, section, table, text, type Column } from './blocks.ts'
import { actorNames, sayIn, type Dossier, type Said } from './dossier.ts'
import { dimensionNames, directionNames, levelNames, statusNames } from './list-names.ts'
import { axisName } from './stand.ts'

const titleOf = (say: Said) => (action: PlannedAction) => action.title || say.word('untitled')

/** "1 mars 2026 – 30 juin 2026", or as much of it as is known. */
function whenOf(say: Said, { start, end }: PlannedAction): string {
  const days = [say.day(start), say.day(end)]
  return start === '' && end === '' ? '' : days.map((day) => day || '…').join(' – ')
}

/** What the library calls an action of its catalogue; '' for one that is not of it. */
export function catalogueName(dossier: Dossier, id: string): string {
  const found = id === '' ? undefined : dossier.reader.find('action', id)
  return found ? sayIn(dossier).head(found.title) : id
}

export function actionTable(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const nameOf = actorNames(dossier)
  return table<PlannedAction>(
    [
      { name: say.word('action'), width: 3.5, cell: titleOf(say) },
      { name: say.word('lead'), width: 2, cell: ({ lead }) => nameOf(lead) },
      { name: say.word('when'), width: 2.2, cell: (action) => whenOf(say, action) },
      { name: say.word('status'), width: 1.4, cell: ({ status }) => say.in(statusNames[status]) },
      { name: say.word('cost'), width: 1.6, number: true, cell: (action) => say.money(moneyOf(action).cost || null) },
    ],
    dossier.tools.plan.actions,
  )
}

function oneAction(
  dossier: Dossier,
  titles: ReadonlyMap<string, string>,
  action: PlannedAction,
  index: number,
): Block[] {
  const say = sayIn(dossier)
  const nameOf = actorNames(dossier)
  return [
    heading(2, `${index + 1}. ${titleOf(say)(action)}`),
    ...facts([
      [say.word('axis'), axisName(dossier, action.axis)],
      [say.word('catalogue'), catalogueName(dossier, action.action)],
      [say.word('objective'), action.objective],
      [say.word('lead'), nameOf(action.lead)],
      [say.word('partners'), action.partners.map((one) => nameOf(one)).join(', ')],
      [say.word('when'), whenOf(say, action)],
      [say.word('status'), say.in(statusNames[action.status])],
      [say.word('progress'), String(action.progress)],
      [
        say.word('after'),
        action.after
          .map((id) => titles.get(id) ?? '')
          .filter(Boolean)
          .join(', '),
      ],
    ]),
    ...table(
      [
        { name: say.word('costs'), width: 5, cell: ({ what }) => what || say.word('unnamed') },
        { name: say.word('amount'), width: 2, number: true, cell: ({ amount }) => say.money(amount) },
      ],
      action.costs,
    ),
    ...table(
      [
        { name: say.word('funding'), width: 4, cell: ({ source }) => source || say.word('unnamed') },
        { name: say.word('secured'), width: 1, cell: ({ secured }) => say.yes(secured) },
        { name: say.word('amount'), width: 2, number: true, cell: ({ amount }) => say.money(amount) },
      ],
      action.funding,
    ),
    ...text(action.notes),
  ]
}

export function actionBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { actions } = dossier.tools.plan
  const titles = new Map(actions.map((one) => [one.id, titleOf(say)(one)]))
  const each = actions.flatMap((action, index) => oneAction(dossier, titles, action, index))
  return [
    ...section(say.word('allActions'), actionTable(dossier), say.word('empty')),
    ...(each.length > 0 ? [heading(1, say.word('eachAction')), ...each] : []),
  ]
}

interface Line {
  readonly name: string
  readonly money: Money
}

export function budgetBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const { actions } = dossier.tools.plan
  const amount = (key: keyof Money): Column<Line> => ({
    name: say.word(key),
    width: 1.6,
    number: true,
    cell: ({ money }) => say.money(money[key]),
  })
  const lines = counted(actions).map((action): Line => ({ name: titleOf(say)(action), money: moneyOf(action) }))
  const total = { name: say.word('total'), money: totalOf(actions) }
  const byAction = table<Line>(
    [
      { name: say.word('action'), width: 3, cell: ({ name }) => name },
      amount('cost'),
      amount('secured'),
      amount('expected'),
      amount('missing'),
    ],
    lines.length > 0 ? [...lines, total] : [],
  )
  const bySource = table(
    [
      { name: say.word('source'), width: 3, cell: ({ source }) => source || say.word('unnamed') },
      { name: say.word('secured'), width: 2, number: true, cell: ({ secured }) => say.money(secured) },
      { name: say.word('expected'), width: 2, number: true, cell: ({ expected }) => say.money(expected) },
    ],
    sourcesOf(actions),
  )
  const dropped = actions.some(({ status }) => status === 'dropped') ? [quiet(say.word('droppedApart'))] : []
  const sources = bySource.length > 0 ? [heading(2, say.word('bySource')), ...bySource] : []
  return section(say.word('budget'), [...byAction, ...dropped, ...sources], say.word('empty'))
}

type Indicator = Indicators['indicators'][number]

/** What the table of all has no room for. */
function oneIndicator(dossier: Dossier, one: Indicator): Block[] {
  const say = sayIn(dossier)
  const titles = new Map(dossier.tools.plan.actions.map((action) => [action.id, titleOf(say)(action)]))
  const known = one.indicator === '' ? undefined : dossier.reader.find('indicator', one.indicator)
  const measures = table(
    [
      { name: say.word('date'), width: 2, cell: ({ date }) => say.day(date) },
      { name: say.word('value'), width: 1.5, number: true, cell: ({ value }) => say.number(value) },
      { name: say.word('note'), width: 4, cell: ({ note }) => note },
    ],
    one.measures.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  )
  return [
    heading(2, one.name || say.word('unnamed')),
    ...facts([
      [say.word('catalogue'), known ? say.head(known.title) : one.indicator],
      [say.word('direction'), say.in(directionNames[one.direction])],
      [say.word('figureSource'), one.source],
      [
        say.word('follows'),
        one.actions
          .map((id) => titles.get(id) ?? '')
          .filter(Boolean)
          .join(', '),
      ],
    ]),
    ...measures,
  ]
}

export function indicatorBlocks(dossier: Dossier): Block[] {
  const say = sayIn(dossier)
  const point = (value: number | null | undefined, date: string | undefined) =>
    value === null || value === undefined
      ? ''
      : [say.number(value), date ? `(${say.day(date)})` : ''].filter(Boolean).join(' ')
  const latest = (one: Indicator) => (one.measures.length > 0 ? latestOf(one) : undefined)
  const blocks = table<Indicator>(
    [
      { name: say.word('indicator'), width: 3, cell: ({ name }) => name || say.word('unnamed') },
      { name: say.word('unit'), width: 1.2, cell: ({ unit }) => unit },
      { name: say.word('dimension'), width: 1.5, cell: ({ dimension }) => say.in(dimensionNames[dimension]) },
      { name: say.word('level'), width: 1.6, cell: ({ level }) => say.in(levelNames[level]) },
      { name: say.word('baseline'), width: 1.7, cell: ({ baseline }) => point(baseline.value, baseline.date) },
      { name: say.word('target'), width: 1.7, cell: ({ target }) => point(target.value, target.date) },
      { name: say.word('latest'), width: 1.7, cell: (one) => point(latest(one)?.value, latest(one)?.date) },
    ],
    dossier.tools.indicators.indicators,
  )
  const each = dossier.tools.indicators.indicators.flatMap((one) => oneIndicator(dossier, one))
  return section(say.word('indicators'), [...blocks, ...each], say.word('empty'))
}
