/**
 * What a self-assessment proposes. The rule:
 * - an ability is a gap where its level is under 3 (does it well alone); one that was not assessed is none;
 * - the three axes are worked at the same time, as afd-2009 asks: each axis that has a gap proposes its lowest ability, the axis with
 *   the lowest mean first; places left over go to the next lowest abilities of all axes;
 * - of two abilities as low, the earlier in the document comes first;
 * - three proposals at the most, each with the next level to reach;
 * - its step is the closest one that is not done yet, or the closest where all are done.
 */
import type { Axis } from '../../../content/schema/index.ts'
import type { AssessedItem, Proposal } from '../../api/views/index.ts'
import type { Ability, AbilityPlace } from '../../library/abilities.ts'

export const aimLevel = 3
export const mostProposals = 3

interface Gap<A extends AbilityPlace = Ability> {
  readonly ability: A
  readonly level: number
}

function assessedOf<A extends AbilityPlace>(abilities: readonly A[], levels: readonly AssessedItem[]): Gap<A>[] {
  const levelOf = new Map(levels.map(({ competence, item, level }) => [`${competence}/${item}`, level]))
  return abilities.flatMap((ability) => {
    const level = levelOf.get(`${ability.competence.id}/${ability.id}`)
    return level === undefined ? [] : [{ ability, level }]
  })
}

export interface AxisLevel {
  readonly axis: Axis
  /** Null where nothing was assessed. */
  readonly level: number | null
  readonly assessed: number
  readonly items: number
}

/** The mean level of each axis, in the order of the abilities. */
export function axisLevels(abilities: readonly AbilityPlace[], levels: readonly AssessedItem[]): AxisLevel[] {
  const assessed = assessedOf(abilities, levels)
  return [...new Set(abilities.map(({ axis }) => axis))].map((axis) => {
    const own = assessed.filter(({ ability }) => ability.axis === axis)
    return {
      axis,
      level: own.length > 0 ? own.reduce((sum, { level }) => sum + level, 0) / own.length : null,
      assessed: own.length,
      items: abilities.filter((ability) => ability.axis === axis).length,
    }
  })
}

function toProposal({ ability, level }: Gap, lowestAxis: boolean, doneSteps: ReadonlySet<string>): Proposal {
  const isDone = ({ procedure, step }: { procedure: string; step: string }) => doneSteps.has(`${procedure}/${step}`)
  const step = ability.steps.find((one) => !isDone(one)) ?? ability.steps[0]
  const aim = level + 1
  return {
    competence: ability.competence,
    axis: ability.axis,
    item: { id: ability.id, text: ability.text },
    level,
    aim: { level: aim, behaviour: ability.behaviours[aim - 1] ?? null },
    lowestAxis,
    step: step ? { ...step, done: isDone(step) } : null,
    exercise: ability.exercise,
    cases: [...ability.cases],
    tools: [...ability.tools],
    questions: ability.questions,
  }
}

/** @param doneSteps as `procedure/step` */
export function propose(
  abilities: readonly Ability[],
  levels: readonly AssessedItem[],
  doneSteps: ReadonlySet<string>,
): Proposal[] {
  // The sort is stable: what is as low stays in the order of the document.
  const gaps = assessedOf(abilities, levels)
    .filter(({ level }) => level < aimLevel)
    .toSorted((a, b) => a.level - b.level)
  const axes = axisLevels(abilities, levels)
    .filter((one) => one.level !== null)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .map(({ axis }) => axis)
  const first = axes.flatMap((axis) => gaps.find(({ ability }) => ability.axis === axis) ?? [])
  const others = gaps.filter((gap) => !first.includes(gap))
  return [...first, ...others]
    .slice(0, mostProposals)
    .map((gap) => toProposal(gap, gap.ability.axis === axes[0] && axes.length > 1, doneSteps))
}
