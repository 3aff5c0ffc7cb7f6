/** Clusters to export: an empty one, one that has something in every tool, one whose texts are as bad as texts get. */
import type { Language } from '../../content/schema/common.ts'
import { ToolName, type ToolData } from '../../electron/api/views/workbook/index.ts'
import type { Dossier } from '../../electron/exporting/workbook/dossier.ts'
import type { Reader } from '../../electron/library/shared.ts'
import { checkTool } from '../../electron/workbook/check-tool.ts'

export const made = new Date('2026-03-01T08:00:00.000Z')

/** Everything that a text can hold and XML, zip files or forms trip over. */
export const nasty = 'مرحبا ]]> <b>&amp;</b> ${actor} 🧵👩🏽‍🏭 =1+1 \u0000\u0007\u001B\uFFFE \uD800 "x" \r\n- e\u0301 שלום'

const tool = (data: Record<string, unknown>): ToolData =>
  Object.fromEntries(ToolName.options.map((name) => [name, checkTool(name, data[name] ?? {})])) as ToolData

/** @param short of names, @param long of texts */
function filledTools(short: string, long: string): ToolData {
  return tool({
    profile: {
      place: short,
      country: 'NG',
      sectors: ['food'],
      type: 'mature',
      firms: 120,
      currency: 'XOF',
      about: long,
    },
    selection: {
      criteria: [{ id: 'c1', name: short, weight: 3 }],
      candidates: [{ id: 'k1', name: short, note: long }],
      scores: [{ criterion: 'c1', candidate: 'k1', score: 4, note: short }],
      decision: long,
    },
    diagnostic: {
      steps: { 'basic-data': { done: '2026-01-10', notes: long } },
      interviews: [{ id: 'i1', who: short, role: short, actor: 'a1', date: '2026-01-12', topics: long, heard: long }],
      report: { a: long, g: long },
    },
    actors: {
      actors: [
        { id: 'a1', name: short, kind: 'firm', size: 1200, contact: short, notes: long },
        { id: 'a-2', name: 'Chambre', kind: 'association' },
      ],
      links: [{ id: 'l1', from: 'a1', to: 'a-2', kind: 'trade', strength: 3, wanted: true, notes: short }],
    },
    chain: { links: [{ id: 'm1', name: short, actors: ['a1'], value: 5000, problems: long }] },
    vision: { statement: long, horizon: 2035, principles: `- ${short.slice(0, 40)}\n- un autre`, agreed: '2026-02-01' },
    plan: {
      actions: [
        {
          id: 'p1',
          title: short,
          axis: 'organise',
          objective: long,
          lead: 'a1',
          partners: ['a-2', 'Une banque'],
          start: '2026-03-01',
          end: '2026-06-30',
          status: 'under-way',
          progress: 40,
          costs: [{ id: 'x', what: short, amount: 1500.5 }],
          funding: [{ id: 'y', source: short, amount: 1000, secured: true }],
        },
        { id: 'p2', title: 'Ensuite', after: ['p1'], status: 'dropped', costs: [{ id: 'z', what: 'Rien', amount: 9 }] },
      ],
    },
    procedures: { followed: { 'five-stages': { first: { done: '2026-01-01', notes: long } } } },
    balance: { readings: [{ id: 'r1', date: '2026-01-01', values: { organise: -2 }, reasons: { organise: long } }] },
    indicators: {
      indicators: [
        {
          id: 'n1',
          name: short,
          dimension: 'extension',
          level: 'outcomes',
          unit: short,
          baseline: { date: '2025-01-01', value: 10 },
          target: { date: '2027-01-01', value: 50.5 },
          measures: [{ id: 's1', date: '2026-01-01', value: 20.25, note: short }],
        },
      ],
    },
    choices: { tradeOffs: { 'depth-or-breadth': { position: 1, reason: long } }, growth: long, decision: long },
    checks: { checked: { 'territory-conditions': { culture: { state: 'partly', note: long } } } },
    programme: {
      title: short,
      aim: long,
      components: { one: { content: long, partners: long, activities: [{ id: 'q', what: short, amount: 3 }] } },
      funding: [{ id: 'f', source: short, amount: 2 }],
    },
    journal: { entries: [{ id: 'j', date: '2026-01-05', title: short, text: long }] },
  })
}

export const dossierKinds = ['empty', 'filled', 'nasty', 'long'] as const
export type DossierKind = (typeof dossierKinds)[number]

const texts: Record<Exclude<DossierKind, 'empty'>, readonly [short: string, long: string]> = {
  filled: ['Tannerie Diallo', 'Le cuir se vend mal.\n\n- Peu de finition\n- Peu de marchés'],
  nasty: [nasty, nasty.repeat(20)],
  long: ['x'.repeat(300), 'mot '.repeat(5000)],
}

/** @param reader of the library whose words it uses */
export function dossierOf(kind: DossierKind, language: Language, reader: Reader): Dossier {
  const moment = made.toISOString()
  const [short, long] = kind === 'empty' ? ['Cluster vide', ''] : texts[kind]
  return {
    cluster: {
      id: '0d9f2c1e-0000-4000-8000-000000000001',
      name: short.slice(0, 200),
      training: kind === 'empty',
      created: moment,
      updated: moment,
      archived: null,
      removed: null,
    },
    tools: kind === 'empty' ? tool({}) : filledTools(short, long),
    reader,
    language,
    made,
  }
}
