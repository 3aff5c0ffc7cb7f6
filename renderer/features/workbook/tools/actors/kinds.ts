/** The kinds of actors and of links, in the order of lists and legends. */
import type { Actors } from '../../../../../electron/api/views/workbook/index.ts'

export type Actor = Actors['actors'][number]
export type ActorLink = Actors['links'][number]
export type ActorKind = Actor['kind']
export type LinkKind = ActorLink['kind']

export const actorKinds = [
  'firm',
  'association',
  'support',
  'training',
  'finance',
  'authority',
  'buyer',
  'supplier',
  'other',
] as const satisfies readonly ActorKind[]

export const linkKinds = [
  'trade',
  'cooperation',
  'information',
  'finance',
  'training',
  'authority',
  'conflict',
] as const satisfies readonly LinkKind[]

/** From 1 to 3. */
export const strengths = ['occasional', 'regular', 'close'] as const
export type Strength = (typeof strengths)[number]

export function strengthOf({ strength }: Pick<ActorLink, 'strength'>): Strength {
  return strengths[strength - 1] ?? 'regular'
}

/** Links that go from one to the other; the others are mutual. */
export const directed: ReadonlySet<LinkKind> = new Set(['trade', 'finance', 'training', 'authority'])
