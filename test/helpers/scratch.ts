/** Folders for one test each; the whole scratch folder goes when the run ends. */
import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A new, empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(inject('scratch'), 'folder-'))
}

/** A copy of a folder that the test may change. */
export function copyFolder(folder: string): string {
  const copy = newFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}
