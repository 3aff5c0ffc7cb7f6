/** A place on the map. Coordinates and codes are public facts and need no citation. */
import { z } from 'zod'
import { Bilingual, Country, Id } from './common.ts'

/** content/places/<id>.yaml */
export const Place = z.strictObject({
  id: Id,
  name: Bilingual,
  country: Country,
  /** Id in vocabularies/regions. */
  region: Id,
  /** Degrees, north and east positive (WGS 84). */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
export type Place = z.infer<typeof Place>
