/** The world as it is drawn: its shapes, and where a place lies on it. Measures are in the units of the drawing. */
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countriesFile from 'world-atlas/countries-50m.json?url'
import land from 'world-atlas/land-110m.json'
import type { Area } from './areas.ts'

export const width = 1000
export const height = 470

// Antarctica is left out: nothing happens there, and the rest gains by it.
const projection = geoNaturalEarth1().fitExtent(
  [
    [4, 4],
    [width - 4, height + 58],
  ],
  { type: 'Sphere' },
)
const draw = geoPath(projection)

const coarse = land as unknown as Topology<{ land: GeometryCollection }>

export interface Shapes {
  readonly land: string
  /** Borders of countries; '' where the drawing is too small for them. */
  readonly borders: string
}

export const coarseShapes: Shapes = { land: draw(feature(coarse, coarse.objects.land)) ?? '', borders: '' }
export const lines = draw(geoGraticule10()) ?? ''

/** Finer coasts with borders, for a map that is looked at from near. */
export async function loadFineShapes(): Promise<Shapes> {
  const response = await fetch(countriesFile)
  const fine = (await response.json()) as Topology<{ land: GeometryCollection; countries: GeometryCollection }>
  return {
    land: draw(feature(fine, fine.objects.land)) ?? '',
    borders: draw(mesh(fine, fine.objects.countries, (one, other) => one !== other)) ?? '',
  }
}

export function locate({ longitude, latitude }: { longitude: number; latitude: number }): [number, number] | null {
  return projection([longitude, latitude])
}

/** How the drawing is moved and enlarged: a point stands at `k * x + x0`. */
export interface View {
  readonly k: number
  readonly x: number
  readonly y: number
}

export const wholeWorld: View = { k: 1, x: 0, y: 0 }

/** South-west then north-east, in degrees. */
type Corners = readonly [readonly [west: number, south: number], readonly [east: number, north: number]]

const corners: Readonly<Record<Area, Corners | undefined>> = {
  world: undefined,
  france: [
    [-5.2, 42],
    [8.6, 51.2],
  ],
  europe: [
    [-11, 35.5],
    [30, 60],
  ],
  africa: [
    [-19, -36],
    [52, 38],
  ],
  'south-asia': [
    [61, 5],
    [98, 37],
  ],
  'latin-america': [
    [-118, -56],
    [-34, 33],
  ],
}

/** The view in which an area fills the drawing. */
export function viewOf(area: Area): View {
  const box = corners[area]
  if (!box) return wholeWorld
  const [[west, south], [east, north]] = box
  // A projection bends its lines: the middles of the sides count as well as the corners.
  const edge = [west, (west + east) / 2, east].flatMap((longitude) =>
    [south, (south + north) / 2, north].map((latitude) => locate({ longitude, latitude })),
  )
  const points = edge.filter((point) => point !== null)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const k = Math.min(width / (right - left), height / (bottom - top)) * 0.94
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 }
}
