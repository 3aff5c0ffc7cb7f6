/** Every migration, in order. A notebook's version (PRAGMA user_version) is that of the last one it has been through. */
import { first } from './001-first.ts'
import { workbook } from './002-workbook.ts'
import { learning } from './003-learning.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [first, workbook, learning]
