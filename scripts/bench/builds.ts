/** How long each build takes, and how large what it makes is. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder, libraryFile, root } from '../paths.ts'
import { builds } from '../stale.ts'
import type { Measure } from './measure.ts'

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

export function measureBuilds(): Measure[] {
  const times = builds.map(({ name, run }): Measure => {
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, [...run], { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`the ${name} does not build; run "npm run build" to see why`)
    return { name: `build of the ${name}`, value: (performance.now() - begin) / 1000, unit: 's' }
  })
  return [
    ...times,
    { name: 'library.sqlite', value: statSync(libraryFile).size / 1e6, unit: 'MB', aim: 25 },
    { name: 'the page on disk', value: sizeOf(join(buildFolder, 'page')) / 1e6, unit: 'MB' },
  ]
}
