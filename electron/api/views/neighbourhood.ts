/** What lies one step away from a term, an action or a case. */
import { z } from 'zod'
import { Bilingual, Id } from '../../../content/schema/index.ts'
import { Target } from './shared.ts'

/** What a neighbour has to do with the centre. */
export const Tie = z.enum([
  'related',
  'defines',
  'uses',
  'in-text',
  'did',
  'wished',
  'same-passage',
  'illustrates',
  'cited',
  'told',
])
export type Tie = z.infer<typeof Tie>

export const Neighbour = Target.extend({ title: Bilingual, tie: Tie })
export type Neighbour = z.infer<typeof Neighbour>

export const NeighbourGroup = z.strictObject({
  kind: z.enum(['term', 'action', 'case', 'step', 'passage']),
  /** How many there are; the nearest of them follow. */
  total: z.int(),
  nodes: z.array(Neighbour),
})
export type NeighbourGroup = z.infer<typeof NeighbourGroup>

/** What a map can be drawn round. */
export const MapKind = z.enum(['term', 'action', 'case'])
export type MapKind = z.infer<typeof MapKind>

export const MapView = z.strictObject({
  kind: MapKind,
  id: Id,
  title: Bilingual,
  summary: Bilingual,
  groups: z.array(NeighbourGroup),
  /** Short names of the documents that its passages are of. */
  documents: z.array(Bilingual),
})
export type MapView = z.infer<typeof MapView>
