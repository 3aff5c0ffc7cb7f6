/** A table on its way into a file. */

/** Text, a number, a day (at midnight UTC), or nothing. */
export type Cell = string | number | Date | null

export interface Sheet {
  /** Of its tab, in a file that has tabs. */
  readonly name: string
  readonly columns: readonly {
    readonly name: string
    /** In characters. */
    readonly width: number
    /** Of amounts, which are set in groups of three digits. */
    readonly amount?: boolean
  }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Several texts in one cell; none of the texts has a semicolon of its own that matters. */
export const joined = (texts: readonly string[]): string => texts.join(' ; ')
