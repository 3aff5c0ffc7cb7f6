/** Opens the whole program over the fixture library, with a page, a data folder and a clock of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openProgram, type Program, type ProgramOptions } from '../../electron/program.ts'
import { fixedClock, type FixedClock } from './clock.ts'
import { fixtureLibrary } from './libraries.ts'
import { newFolder } from './scratch.ts'

export interface OpenedProgram extends Program {
  readonly clock: FixedClock
  /** The data folder. */
  readonly data: string
  readonly page: string
  /** What the program logged. */
  readonly log: string[]
}

/** A built page as small as one can be: index.html, a script, a picture, and a secret beside the folder. */
export function makePage(): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'secret.json'), '"outside"')
  const page = join(folder, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(
    join(page, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>Grappe</title></head><body></body></html>',
  )
  writeFileSync(join(page, 'assets', 'app-0123.js'), 'export {}')
  writeFileSync(join(page, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return page
}

/** @param options what is to be otherwise than usual */
export function openFixture(options: Partial<Omit<ProgramOptions, 'clock' | 'log'>> = {}): OpenedProgram {
  const log: string[] = []
  const clock = fixedClock()
  const data = options.data ?? newFolder()
  const page = options.page ?? makePage()
  const program = openProgram({
    library: options.library ?? fixtureLibrary(),
    version: options.version ?? '0.0.0-test',
    data,
    page,
    log: (line) => log.push(line),
    clock,
  })
  return { ...program, clock, data, page, log }
}
