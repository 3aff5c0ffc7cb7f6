/** How solid the evidence of several cases is, counted. */
import type { EvidenceStrength } from '../schema/index.ts'

/** The strongest first. */
export const strengths = ['strong', 'moderate', 'weak'] as const satisfies readonly EvidenceStrength[]

/** How many cases have evidence of each strength. */
export type StrengthCounts = Readonly<Record<EvidenceStrength, number>>

export function countStrengths(cases: readonly { readonly evidence: EvidenceStrength }[]): StrengthCounts {
  const counts = { strong: 0, moderate: 0, weak: 0 }
  for (const { evidence } of cases) counts[evidence]++
  return counts
}
