/** Every migration, in order. A notebook's version (PRAGMA user_version) is that of the last one it has been through. */
import { first } from './001-first.ts'
import { classifications } from './040-classifications.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [first, classifications]
