/** A cluster as large as a workbook gets: the same for the same size, so that what is measured over it can be compared. */
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import {
  ActionStatus,
  ActorKind,
  clusterFileFormat,
  LinkKind,
  type Actors,
  type ClusterFile,
  type Indicators,
  type PlannedAction,
} from '../../electron/api/views/workbook/index.ts'

export interface Size {
  readonly actors: number
  readonly links: number
  readonly actions: number
  readonly indicators: number
  /** Over all indicators. */
  readonly measures: number
}

export const large: Size = { actors: 500, links: 2000, actions: 300, indicators: 100, measures: 5000 }

const moment = '2026-03-01T08:00:00.000Z'
const dayLength = 86_400_000

/** Draws numbers and members of lists, always the same ones in the same order. */
function drawer() {
  const random = xoroshiro128plus(1998)
  const upTo = (most: number) => uniformInt(random, 0, most - 1)
  return {
    upTo,
    of: <T>(list: readonly T[]): T => {
      const drawn = list[upTo(list.length)]
      if (drawn === undefined) throw new Error('nothing to draw from')
      return drawn
    },
    /** A day of the three years from 2026 on. */
    day: (from = 0) => {
      const day = from + upTo(900)
      return { day, iso: new Date(Date.UTC(2026, 0, 1) + day * dayLength).toISOString().slice(0, 10) }
    },
  }
}

type Drawer = ReturnType<typeof drawer>

const words = ['Atelier', 'Tannerie', 'Coopérative', 'Chambre', 'Banque', 'Institut', 'Fonderie', 'Comptoir']
const places = ['du Nord', 'de la Gare', 'des Trois-Ponts', 'du Marché', 'de l’Oued', 'du Vieux-Port']
const sentence =
  'Les membres se réunissent chaque mois, comparent leurs prix et partagent un four qui appartient à tous.'

function makeActors(draw: Drawer, { actors, links }: Size): Actors {
  const kinds = ActorKind.options
  return {
    actors: Array.from({ length: actors }, (_, index) => ({
      id: `a${index}`,
      name: `${draw.of(words)} ${draw.of(places)} ${index + 1}`,
      kind: draw.of(kinds),
      size: draw.upTo(400),
      contact: `+221 33 ${100_000 + index}`,
      notes: draw.upTo(3) === 0 ? sentence : '',
      at: null,
    })),
    links: Array.from({ length: links }, (_, index) => {
      const from = draw.upTo(actors)
      return {
        id: `l${index}`,
        from: `a${from}`,
        to: `a${(from + 1 + draw.upTo(actors - 1)) % actors}`,
        kind: draw.of(LinkKind.options),
        strength: 1 + draw.upTo(3),
        wanted: draw.upTo(5) === 0,
        notes: '',
      }
    }),
  }
}

function makeActions(draw: Drawer, { actions, actors }: Size): PlannedAction[] {
  return Array.from({ length: actions }, (_, index) => {
    const start = draw.day()
    const end = new Date(Date.UTC(2026, 0, 1) + (start.day + 20 + draw.upTo(200)) * dayLength)
    return {
      id: `p${index}`,
      title: `Action ${index + 1} : ${draw.of(words).toLowerCase()} commun ${draw.of(places)}`,
      action: '',
      axis: draw.of(['organise', 'formulate', 'carry-out'] as const),
      objective: sentence,
      lead: `a${draw.upTo(actors)}`,
      partners: [`a${draw.upTo(actors)}`, `a${draw.upTo(actors)}`],
      start: start.iso,
      end: end.toISOString().slice(0, 10),
      status: draw.of(ActionStatus.options),
      progress: draw.upTo(101),
      costs: [0, 1].map((line) => ({ id: `c${line}`, what: draw.of(words), amount: 1000 * draw.upTo(90) })),
      funding: [
        { id: 'f0', source: `Bailleur ${draw.upTo(12)}`, amount: 1000 * draw.upTo(90), secured: draw.upTo(2) === 0 },
      ],
      after: index > 0 && draw.upTo(3) === 0 ? [`p${draw.upTo(index)}`] : [],
      notes: draw.upTo(4) === 0 ? sentence : '',
    }
  })
}

function makeIndicators(draw: Drawer, { indicators, measures, actions }: Size): Indicators {
  const each = Math.floor(measures / indicators)
  return {
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `n${index}`,
      indicator: '',
      name: `Indicateur ${index + 1}`,
      dimension: draw.of(['extension', 'efficiency', 'effectiveness', 'durability'] as const),
      level: draw.of(['inputs', 'activities', 'outputs', 'outcomes', 'impact'] as const),
      unit: 'entreprises',
      direction: 'up',
      source: 'Enquête annuelle',
      baseline: { date: '2025-12-01', value: draw.upTo(50) },
      target: { date: '2029-12-31', value: 100 + draw.upTo(50) },
      measures: Array.from({ length: each }, (_none, turn) => ({
        id: `m${turn}`,
        date: new Date(Date.UTC(2026, 0, 1) + turn * 14 * dayLength).toISOString().slice(0, 10),
        value: draw.upTo(120),
        note: '',
      })),
      actions: [`p${draw.upTo(actions)}`],
    })),
  }
}

/** A file that the workbook imports. */
export function largeCluster(size: Size = large): ClusterFile {
  const draw = drawer()
  return {
    format: 'grappe-cluster',
    version: clusterFileFormat,
    exported: moment,
    cluster: { name: 'Grand cluster', training: true, created: moment },
    tools: {
      profile: { currency: 'XOF', country: 'SN' },
      actors: makeActors(draw, size),
      plan: { actions: makeActions(draw, size) },
      indicators: makeIndicators(draw, size),
    },
  }
}
