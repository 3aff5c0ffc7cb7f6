/** The chain as a row of arrows, each as wide as its value; a long chain goes on in further rows. */
import type { ChainLink } from './chain-edit.ts'

export const pictureWidth = 1120
export const boxHeight = 76
export const rowHeight = 128
/** Wide enough for a name. */
const least = 132
/** What a row shares out by value, beyond what every arrow has. */
const perRow = Math.floor(pictureWidth / least) - 1

export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the value of the whole chain, from 0 to 1; undefined where no value is given. */
  readonly share: number | undefined
}

/** @returns the arrows in order, in the units of a picture `pictureWidth` wide */
export function boxesOf(links: readonly Pick<ChainLink, 'id' | 'value'>[]): Box[] {
  const total = links.reduce((sum, { value }) => sum + (value ?? 0), 0)
  const rows = Math.max(1, Math.ceil(links.length / perRow))
  const inRow = Math.ceil(links.length / rows)
  return Array.from({ length: rows }, (_, row) => {
    const here = links.slice(row * inRow, (row + 1) * inRow)
    const ofRow = here.reduce((sum, { value }) => sum + (value ?? 0), 0)
    // Rows that are not full keep the measure of those that are.
    const spare =
      (pictureWidth - inRow * least) * (total > 0 ? Math.min(1, (ofRow / total) * rows) : here.length / inRow)
    let x = 0
    return here.map(({ id, value }) => {
      const part = ofRow > 0 ? (value ?? 0) / ofRow : total > 0 ? 0 : 1 / here.length
      const width = least + spare * part
      const box = { id, x, y: row * rowHeight, width, share: total > 0 && value !== null ? value / total : undefined }
      x += width
      return box
    })
  }).flat()
}

/** The outline of an arrow: notched at its beginning unless it is the first, pointed at its end. */
export function arrowPath(width: number, first: boolean): string {
  const [tip, end, middle] = [18, width - 4, boxHeight / 2]
  return [
    'M0,0',
    `L${(end - tip).toFixed(1)},0`,
    `L${end.toFixed(1)},${middle}`,
    `L${(end - tip).toFixed(1)},${boxHeight}`,
    `L0,${boxHeight}`,
    ...(first ? [] : [`L${tip - 4},${middle}`]),
    'Z',
  ].join('')
}
