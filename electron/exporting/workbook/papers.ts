/** What is made of a cluster for paper: the diagnostic report, the action plan, the whole file. */
import type { Language } from '../../../content/schema/common.ts'
import { withColon } from '../../../content/wording/format.ts'
import { typeset } from '../../../content/wording/typography.ts'
import type { ToolName } from '../../api/views/workbook/index.ts'
import type { Block, Paper } from '../../api/views/workbook/paper.ts'
import { holdsNothing, quiet } from './blocks.ts'
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

/** The parts under their headings; those that hold nothing yet are told in one line, where others hold something. */
function partsOf(dossier: Dossier, parts: readonly Part[]): Block[] {
  const say = sayIn(dossier)
  const all = parts.map((part) => part(dossier))
  const filled = all.filter((blocks) => !holdsNothing(blocks))
  if (filled.length === 0) return all.flat()
  const empty = all.filter(holdsNothing).flatMap(([first]) => (first?.kind === 'heading' ? [first.text] : []))
  const told = `${withColon(say.word('notFilled'), dossier.language)} ${empty.join(' · ')}`
  return [...filled.flat(), ...(empty.length > 0 ? [quiet(told)] : [])]
}

/** A text of a paper with the spaces of its language. */
function typesetBlock(block: Block, language: Language): Block {
  const set = (text: string) => typeset(text, language)
  if (block.kind === 'heading' || block.kind === 'text') return { ...block, text: set(block.text) }
  if (block.kind === 'list') return { ...block, items: block.items.map(set) }
  if (block.kind === 'facts')
    return { ...block, rows: block.rows.map(({ name, value }) => ({ name: set(name), value: set(value) })) }
  return { ...block, rows: block.rows.map((row) => row.map(set)) }
}

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
    blocks: [...partsOf(dossier, parts), ...sourceBlocks(dossier, tools)].map((one) =>
      typesetBlock(one, dossier.language),
    ),
  }
}
