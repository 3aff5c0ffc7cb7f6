/** The systems that the documents describe: each has a place in the app, says where it comes from, and is used: what is written there is found again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typeset } from '../../content/wording/typography.ts'
import type { ToolName } from '../../electron/api/views/workbook/index.ts'
import { realLibrary } from '../helpers/libraries.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'

interface Use {
  readonly tool: ToolName
  readonly data: unknown
}

interface System {
  /** Of the table in docs/systems.md. */
  readonly row: string
  readonly what: string
  /** What its page is made from. */
  readonly place: string
  /** Passages that the place cites, as source#anchor. */
  readonly cites: readonly string[]
  readonly use: Use
}

const written = 'Écrit ici « œuvre commune »'

const checked = (model: string, item: string): Use => ({
  tool: 'checks',
  data: { checked: { [model]: { [item]: { state: 'partly', note: written } } } },
})
const followed = (procedure: string, step: string): Use => ({
  tool: 'procedures',
  data: { followed: { [procedure]: { [step]: { done: '2026-03-01', notes: written } } } },
})

const systems: readonly System[] = [
  {
    row: 'S1',
    what: 'five cluster types',
    place: '/api/typologies/cnuced-clusters',
    cites: ['cnuced-1998#tableau-3', 'cnuced-1998#p8'],
    use: { tool: 'profile', data: { type: 'organised', about: written } },
  },
  {
    row: 'S5',
    what: 'lessons of support',
    place: '/api/models/best-practice-lessons',
    cites: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `cnuced-1998#p42${letter}`),
    use: checked('best-practice-lessons', 'network-not-single-firm'),
  },
  {
    row: 'S6',
    what: 'PROFO in stages',
    place: '/api/procedures/profo-stages',
    cites: ['cnuced-1998#encadre-3', 'cnuced-1998#p33'],
    use: followed('profo-stages', 'preparation'),
  },
  {
    row: 'S7',
    what: 'UNIDO networks in four stages',
    place: '/api/procedures/unido-networks-in-four-stages',
    cites: ['cnuced-1998#p34'],
    use: followed('unido-networks-in-four-stages', 'joint-strategic-projects'),
  },
  {
    row: 'S8',
    what: 'success factors of networks',
    place: '/api/models/network-success-factors',
    cites: ['afd-2009#1.5/facteurs-cles-de-succes'],
    use: checked('network-success-factors', 'sound-finances'),
  },
  {
    row: 'S9',
    what: 'three axes by two poles',
    place: '/api/models/three-axes-six-poles',
    cites: ['afd-2009#1.6/facteurs-d-efficacite', 'afd-2009#1.6/figure-axes'],
    use: {
      tool: 'balance',
      data: { readings: [{ id: 'one', date: '2026-03-01', values: { organise: 1 }, reasons: { organise: written } }] },
    },
  },
  {
    row: 'S10',
    what: 'export consortia in thirteen steps',
    place: '/api/procedures/export-consortium-in-thirteen-steps',
    cites: ['afd-2009#2.3/consortiums'],
    use: followed('export-consortium-in-thirteen-steps', 'feasibility'),
  },
  {
    row: 'S11',
    what: 'three phases of Senegal',
    place: '/api/procedures/senegal-three-phases',
    cites: ['afd-2009#2.5', 'afd-2009#2.5/introduction'],
    use: followed('senegal-three-phases', 'introduction'),
  },
  {
    row: 'S12',
    what: 'the five stages',
    place: '/api/procedures/five-stages',
    cites: ['afd-2009#3.1', 'afd-2009#3.1/cinq-etapes', 'afd-2009#3.1/selection'],
    use: followed('five-stages', 'vision-and-plan'),
  },
  {
    row: 'S13',
    what: 'the diagnostic in seven steps, its report from a to g',
    place: '/api/models/diagnostic-report',
    cites: ['afd-2009#3.2/confection'],
    use: { tool: 'diagnostic', data: { report: { a: written }, steps: { interviews: { done: '2026-03-01' } } } },
  },
  {
    row: 'S14',
    what: 'four dimensions of monitoring, the logic chain',
    place: '/api/models/four-dimensions-of-monitoring',
    cites: ['afd-2009#3.3'],
    use: {
      tool: 'indicators',
      data: { indicators: [{ id: 'one', name: written, dimension: 'durability', level: 'outcomes' }] },
    },
  },
  {
    row: 'S16',
    what: 'essentials of a partnership',
    place: '/api/models/partnership-essentials',
    cites: ['afd-2009#4.1/que-retenir'],
    use: checked('partnership-essentials', 'will'),
  },
  {
    row: 'S17',
    what: 'a programme in three components',
    place: '/api/models/programme-components',
    cites: ['afd-2009#4.2', 'afd-2009#4.2/composante-1'],
    use: { tool: 'programme', data: { components: { technical: { content: written } } } },
  },
  {
    row: 'S19',
    what: 'pro-poor choices with three trade-offs',
    place: '/api/models/pro-poor-trade-offs',
    cites: ['onudi-2010#4'],
    use: { tool: 'choices', data: { tradeOffs: { 'depth-or-breadth': { position: 1, reason: written } } } },
  },
  {
    row: 'S21',
    what: 'the identification grid',
    place: '/api/models/identification-grid',
    cites: ['marghich-errabih-2016#3'],
    use: {
      tool: 'selection',
      data: {
        criteria: [{ id: 'one', name: 'Concentration', weight: 2, item: 'concentration' }],
        candidates: [{ id: 'here', name: 'Ici' }],
        scores: [{ criterion: 'one', candidate: 'here', score: 4, note: written }],
      },
    },
  },
  {
    row: 'S21',
    what: 'networks in twelve steps',
    place: '/api/procedures/networks-in-twelve-steps',
    cites: ['marghich-errabih-2016#4/etapes', 'marghich-errabih-2016#4/facteurs-cles'],
    use: followed('networks-in-twelve-steps', 'contracts'),
  },
]

/** Every passage that an answer cites, as source#anchor. */
function citedIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  const { source, anchor } = answer as { source?: unknown; anchor?: unknown }
  const own = typeof source === 'string' && typeof anchor === 'string' ? [`${source}#${anchor}`] : []
  return [...own, ...Object.values(answer).flatMap((one) => citedIn(one))]
}

let program: OpenedProgram
beforeAll(() => {
  program = openFixture({ library: realLibrary() })
})
afterAll(() => program.close())

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await program.handle(new Request(`http://x${path}`, init))
  const answer = (await response.json()) as { data: T }
  expect(answer, `${method} ${path}`).toHaveProperty('data')
  return answer.data
}

describe.each(systems)('$row, $what', ({ place, cites, use }) => {
  test('has its place, which cites where it comes from', async () => {
    expect(citedIn(await ask('GET', place))).toEqual(expect.arrayContaining([...cites]))
  })

  test('is used: what is written stays, and stands in the dossier that one takes along', async () => {
    const { id } = await ask<{ id: string }>('POST', '/api/clusters', { name: 'Cuir', training: true })
    await ask('PUT', `/api/clusters/${id}/tools/${use.tool}`, { data: use.data, base: 0 })
    const kept = await ask<{ data: unknown }>('GET', `/api/clusters/${id}/tools/${use.tool}`)
    expect(JSON.stringify(kept.data)).toContain(written)
    const paper = JSON.stringify(await ask('GET', `/api/clusters/${id}/paper?language=fr`))
    // Paper sets the spaces of French as they are printed.
    expect(paper).toContain(typeset(written, 'fr'))
  })
})

describe('S15, the competences of the animator', () => {
  test('have their place, which cites where they come from', async () => {
    expect(citedIn(await ask('GET', '/api/competences/animator'))).toContain('afd-2009#3.4/animateur')
  })

  test('are assessed, and the gap proposes what to work on', async () => {
    const level = { competence: 'animator', item: 'listening', level: 0 }
    await ask('PUT', '/api/learning/assessments/today', level)
    const { assessments, proposals } = await ask<{ assessments: unknown[]; proposals: { item: { id: string } }[] }>(
      'GET',
      '/api/learning/assessments',
    )
    expect(JSON.stringify(assessments)).toContain('"level":0')
    expect(proposals.map(({ item }) => item.id)).toContain('listening')
  })
})

describe('S18, trust and governance', () => {
  test('has its module, which cites where it comes from', async () => {
    const module = await ask('GET', '/api/modules/trust-and-governance')
    expect(citedIn(module)).toEqual(expect.arrayContaining(['onudi-2010#3.1', 'onudi-2010#cas-5']))
  })

  test('is practised: an answer is told right from wrong, and its question comes back', async () => {
    const questions = await ask<{ id: string; kind: string }[]>(
      'GET',
      '/api/question-cards?module=trust-and-governance',
    )
    const question = questions.find(({ kind }) => kind === 'true-false')
    expect(question).toBeDefined()
    const given = { question: question?.id, given: { says: true } }
    const { verdict } = await ask<{ verdict: { right: boolean } }>('POST', '/api/learning/answers', given)
    expect(typeof verdict.right).toBe('boolean')
    expect(JSON.stringify(await ask('GET', '/api/learning/cards'))).toContain(question?.id)
  })
})
