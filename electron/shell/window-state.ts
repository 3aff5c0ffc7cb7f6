/** Where the window was, kept in a small file of the data folder. */
import { readFileSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'

const Bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(300), height: z.int().min(200) })
const WindowState = z.strictObject({ bounds: Bounds, maximized: z.boolean() })
/** In pixels of the desktop, as Electron counts them. */
export type Bounds = Readonly<z.infer<typeof Bounds>>
export type WindowState = Readonly<z.infer<typeof WindowState>>

/** How much of a window must lie on a screen for it to be seen and taken hold of, in pixels. */
const visible = { width: 120, height: 60 }

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)
}

function isOn(area: Bounds, bounds: Bounds): boolean {
  return (
    overlap(bounds.x, bounds.width, area.x, area.width) >= visible.width &&
    overlap(bounds.y, bounds.height, area.y, area.height) >= visible.height &&
    // Its title bar must not be above the screen.
    bounds.y >= area.y
  )
}

/**
 * The state as it was kept; undefined where there is none, where the file is damaged, or where the window would be off every screen.
 * @param areas the parts of each screen that windows can use
 */
export function readWindowState(file: string, areas: readonly Bounds[]): WindowState | undefined {
  try {
    const { data } = WindowState.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return data && areas.some((area) => isOn(area, data.bounds)) ? data : undefined
  } catch {
    return undefined
  }
}

/** Keeps the state. A folder that cannot be written to is no reason to trouble the reader: the window opens in its usual place next time. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileAtomic.sync(file, `${JSON.stringify(state)}\n`)
  } catch (error) {
    console.error(`window state not kept: ${error instanceof Error ? error.message : String(error)}`)
  }
}
