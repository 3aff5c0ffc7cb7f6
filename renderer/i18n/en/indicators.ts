import type { indicators as french } from '../fr/indicators.ts'
import type { Same } from '../same.ts'

export const indicators: Same<typeof french> = {
  lead: 'What to follow a support programme by, in the four dimensions of the AFD document. The ways to measure are ours where the document says nothing of them.',
  shown_one: '{{count}} indicator',
  shown_other: '{{count}} indicators',
  dimension: 'Dimension',
  dimensions: {
    extension: 'Extension',
    efficiency: 'Efficiency',
    effectiveness: 'Effectiveness',
    durability: 'Sustainability',
  },
  about: {
    extension: 'How many are reached, and who.',
    efficiency: 'What it costs, for what is done.',
    effectiveness: 'What changes for firms, services and people.',
    durability: 'What holds when the programme leaves.',
  },
  level: 'Level',
  levels: { inputs: 'inputs', activities: 'activities', outputs: 'outputs', outcomes: 'outcomes', impact: 'impact' },
  focus: 'Aim',
  focuses: { growth: 'growth', 'pro-poor': 'pro-poor', both: 'both' },
  name: 'Indicator',
  unit: 'Unit',
  measure: 'How to measure it',
  source: 'Source',
  directions: { up: 'more is better', down: 'less is better', none: 'to read case by case' },
}
