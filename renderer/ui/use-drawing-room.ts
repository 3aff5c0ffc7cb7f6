/** What a drawing needs to know of where it stands: how wide it may be, and how wide its letters are. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { textStyles, type Measure } from '../lib/diagram/text.ts'

const family = 'Inter'

let context: CanvasRenderingContext2D | null | undefined

/** The width of a text in the letters of the interface, with a little to spare for how a browser rounds. */
const measureText: Measure = (text, style) => {
  context ??= document.createElement('canvas').getContext('2d')
  const { size, weight } = textStyles[style]
  if (!context) return text.length * size * 0.62
  context.font = `${weight} ${size}px ${family}, sans-serif`
  return context.measureText(text).width * 1.02
}

const isLoaded = () => document.fonts.check(`500 14px ${family}`)

/** Measures texts; a new function once the letters are there, so that whoever measured without them does so again. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() => measureText)
  useLayoutEffect(() => {
    if (isLoaded()) return undefined
    let current = true
    void document.fonts.load(`500 14px ${family}`).then(() => {
      if (current) setMeasure((): Measure => (text, style) => measureText(text, style))
    })
    return () => {
      current = false
    }
  }, [])
  return measure
}

/** The width of an element at the usual text size: at a larger one there is less of it. */
export function useRoom(usual: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(usual)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const read = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      if (element.clientWidth > 0) setRoom(Math.round(element.clientWidth / scale))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, room]
}
