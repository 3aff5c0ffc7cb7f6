/** Moves and enlarges the map: wheel, pinch, drag, double click, and the keys + - 0 and arrows. */
import { select, type Selection } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from 'd3-zoom'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Area } from './areas.ts'
import { height, viewOf, wholeWorld, width, type View } from './world.ts'

export const nearest = 60

type Zoom = ZoomBehavior<SVGSVGElement, unknown>
type Chosen = Selection<SVGSVGElement, unknown, null, undefined>

/** How far an arrow moves, in units of the drawing. */
const step = 60

/** The wheel turns the page unless Ctrl is held or the map has the focus, as elsewhere a map would swallow the page. */
function listens(event: Event, element: SVGSVGElement): boolean {
  if (event.type !== 'wheel') return true
  return (event instanceof WheelEvent && event.ctrlKey) || element.contains(document.activeElement)
}

export interface MapView {
  readonly ref: RefObject<SVGSVGElement | null>
  readonly view: View
  readonly show: (view: View) => void
  readonly enlarge: (by: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** @param moves false for a map that stands still */
export function useMapView(area: Area, moves: boolean): MapView {
  const ref = useRef<SVGSVGElement | null>(null)
  const behaviour = useRef<Zoom | undefined>(undefined)
  const [view, setView] = useState<View>(() => viewOf(area))

  const withMap = useCallback((run: (chosen: Chosen, zooming: Zoom) => void) => {
    if (ref.current && behaviour.current) run(select<SVGSVGElement, unknown>(ref.current), behaviour.current)
  }, [])
  const show = useCallback(
    ({ k, x, y }: View) =>
      withMap((chosen, zooming) => zooming.transform(chosen, zoomIdentity.translate(x, y).scale(k))),
    [withMap],
  )

  useEffect(() => {
    const element = ref.current
    if (!element || !moves) return undefined
    const zooming: Zoom = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, nearest])
      .filter((event: Event) => listens(event, element))
      .on('zoom', () => {
        const { k, x, y } = zoomTransform(element)
        setView({ k, x, y })
      })
    behaviour.current = zooming
    const chosen = select<SVGSVGElement, unknown>(element)
    chosen.call(zooming)
    return () => {
      chosen.on('.zoom', null)
    }
  }, [moves])

  useEffect(() => show(viewOf(area)), [area, show])

  const enlarge = useCallback((by: number) => withMap((chosen, zooming) => zooming.scaleBy(chosen, by)), [withMap])
  const onKeyDown = (event: KeyboardEvent) => {
    const { k } = view
    const move = (x: number, y: number) => () => withMap((chosen, zooming) => zooming.translateBy(chosen, x / k, y / k))
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => enlarge(1.6),
      '=': () => enlarge(1.6),
      '-': () => enlarge(1 / 1.6),
      '0': () => show(wholeWorld),
      ArrowLeft: move(step, 0),
      ArrowRight: move(-step, 0),
      ArrowUp: move(0, step),
      ArrowDown: move(0, -step),
    }
    const act = moves && !event.ctrlKey && !event.metaKey && !event.altKey ? acts[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  return { ref, view, show, enlarge, onKeyDown }
}
