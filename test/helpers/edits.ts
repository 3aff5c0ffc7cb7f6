/** Mistakes for tests of the content check: changes to a copy of the fixture content. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fixtureContent } from './libraries.ts'
import { copyFolder } from './scratch.ts'

/** One change; paths are from the content folder. */
export type Edit =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly write: string }
  | { readonly remove: string }

function apply(folder: string, edit: Edit): void {
  if ('remove' in edit) return rmSync(join(folder, edit.remove), { recursive: true })
  const path = join(folder, edit.file)
  if ('write' in edit) {
    mkdirSync(dirname(path), { recursive: true })
    return writeFileSync(path, edit.write)
  }
  const before = readFileSync(path, 'utf8')
  // An edit that changes nothing would make a test of nothing.
  if (before.split(edit.replace).length !== 2) throw new Error(`"${edit.replace}" does not stand once in ${edit.file}`)
  return writeFileSync(
    path,
    before.replace(edit.replace, () => edit.by),
  )
}

/** A copy of the fixture content with the changes made. */
export function editedContent(edits: readonly Edit[]): string {
  const folder = copyFolder(fixtureContent)
  for (const edit of edits) apply(folder, edit)
  return folder
}
