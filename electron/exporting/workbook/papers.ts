/** What is made of a cluster for paper: the diagnostic report, the action plan, the whole file. */
import type { ToolName } from '../../api/views/workbook/index.ts'
import type { Block, Paper } from '../../api/views/workbook/paper.ts'
import { dayOf, sayIn, type Dossier } from './dossier.ts'
import { actorBlocks, chainBlocks, profileBlocks } from './know.ts'
import { actionBlocks, budgetBlocks, indicatorBlocks } from './plan.ts'
import { journalBlocks, procedureBlocks, programmeBlocks, selectionBlocks } from './rest.ts'
import { sourceBlocks } from './sources.ts'
import { balanceBlocks, checkBlocks, choiceBlocks, visionBlocks } from './stand.ts'
import { interviewBlocks, reportBlocks, stepBlocks } from './study.ts'
import type { words } from './words.ts'

type Part = (dossier: Dossier) => Block[]

interface Plan {
  readonly name: keyof typeof words
  readonly parts: readonly Part[]
  /** The tools whose origin the closing page tells. */
  readonly tools: readonly ToolName[]
}

const papers = {
  report: {
    name: 'report',
    parts: [
      profileBlocks,
      actorBlocks,
      chainBlocks,
      reportBlocks,
      interviewBlocks,
      visionBlocks,
      checkBlocks,
      balanceBlocks,
      choiceBlocks,
    ],
    tools: ['profile', 'actors', 'chain', 'diagnostic', 'vision', 'checks', 'balance', 'choices'],
  },
  plan: {
    name: 'plan',
    parts: [actionBlocks, budgetBlocks, indicatorBlocks],
    tools: ['plan', 'indicators', 'balance'],
  },
  whole: {
    name: 'whole',
    parts: [
      profileBlocks,
      selectionBlocks,
      actorBlocks,
      chainBlocks,
      reportBlocks,
      stepBlocks,
      interviewBlocks,
      visionBlocks,
      checkBlocks,
      balanceBlocks,
      choiceBlocks,
      actionBlocks,
      budgetBlocks,
      indicatorBlocks,
      procedureBlocks,
      programmeBlocks,
      journalBlocks,
    ],
    tools: [
      'profile',
      'selection',
      'actors',
      'chain',
      'diagnostic',
      'vision',
      'checks',
      'balance',
      'choices',
      'plan',
      'indicators',
      'procedures',
      'programme',
      'journal',
    ],
  },
} as const satisfies Record<string, Plan>

export type PaperName = keyof typeof papers

export function paperOf(dossier: Dossier, which: PaperName): Paper {
  const say = sayIn(dossier)
  const { name, parts, tools }: Plan = papers[which]
  const { cluster } = dossier
  return {
    title: cluster.name,
    lead: [
      say.word(name),
      `${say.word('made')} ${say.day(dayOf(dossier))}`,
      ...(cluster.training ? [say.word('training')] : []),
    ],
    blocks: [...parts.flatMap((part) => part(dossier)), ...sourceBlocks(dossier, tools)],
  }
}
