/** Before the tests: a scratch folder and the libraries in it. After them: nothing is left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { contentFolder } from '../../scripts/paths.ts'
import { buildLibrary, fixtureContent, fixtureOriginals, type Libraries } from './libraries.ts'

function buildReal(file: string): Libraries['real'] {
  try {
    return { file: buildLibrary(contentFolder, undefined, file) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

export default function setup(project: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'grappe-test-'))
  project.provide('scratch', scratch)
  project.provide('libraries', {
    fixture: buildLibrary(fixtureContent, undefined, join(scratch, 'fixture.sqlite')),
    fixtureWithOriginals: buildLibrary(fixtureContent, fixtureOriginals, join(scratch, 'fixture-originals.sqlite')),
    real: buildReal(join(scratch, 'real.sqlite')),
  })
  return () => rmSync(scratch, { recursive: true, force: true })
}
