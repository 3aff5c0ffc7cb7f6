/** The route of what lies round a thing. */
import { byId, type Routes } from './route.ts'
import { MapKind, MapView } from '../views/index.ts'

export const neighbourhoodContract = {
  map: { method: 'get', path: '/api/map/:kind/:id', params: byId.extend({ kind: MapKind }), result: MapView },
} as const satisfies Routes
