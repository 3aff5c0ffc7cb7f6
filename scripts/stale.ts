/** Builds what is stale: each build remembers a checksum of what it was made from. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder, root } from './paths.ts'

interface Build {
  readonly name: string
  /** Files and folders that it is made from. */
  readonly from: readonly string[]
  /** A file that is there when it is made. */
  readonly makes: string
  /** Arguments of Node. */
  readonly run: readonly string[]
}

const vite = 'node_modules/vite/bin/vite.js'

/** What page and program both take from content/. */
const shared = ['content/schema', 'content/filtering', 'content/reckoning', 'content/wording']

export const builds: readonly Build[] = [
  {
    name: 'library',
    from: ['content', 'scripts/content', 'scripts/build-library.ts', 'electron/search', 'package-lock.json'],
    makes: 'library.sqlite',
    run: ['scripts/build-library.ts'],
  },
  {
    name: 'program',
    from: ['electron', ...shared, 'content/database.ts', 'vite.program.config.ts', 'package-lock.json'],
    makes: 'main/loopback.js',
    run: [vite, 'build', '--config', 'vite.program.config.ts', '--logLevel', 'warn'],
  },
  // After the program, whose build empties the folder.
  {
    name: 'preload',
    from: ['electron/preload.ts', 'electron/shell-channels.ts', 'vite.preload.config.ts', 'package-lock.json'],
    makes: 'main/preload.cjs',
    run: [vite, 'build', '--config', 'vite.preload.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'maker of office files',
    from: [
      'electron/exporting',
      'content/schema',
      'content/wording',
      'scripts/thread-bundle.ts',
      'vite.office.config.ts',
      'package-lock.json',
    ],
    makes: 'main/office.cjs',
    run: [vite, 'build', '--config', 'vite.office.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'reader of imported files',
    from: [
      'electron/importing',
      'electron/search',
      'electron/errors.ts',
      'content/schema',
      'content/wording',
      'scripts/thread-bundle.ts',
      'vite.importing.config.ts',
      'package-lock.json',
    ],
    makes: 'main/importing.cjs',
    run: [vite, 'build', '--config', 'vite.importing.config.ts', '--logLevel', 'warn'],
  },
  {
    name: 'page',
    from: ['renderer', 'electron/api', ...shared, 'scripts/third-party.ts', 'vite.config.ts', 'package-lock.json'],
    makes: 'page/index.html',
    run: [vite, 'build', '--logLevel', 'warn'],
  },
]

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name)
    if (entry.isDirectory()) addTo(hash, full)
    else hash.update(entry.name).update(readFileSync(full))
  }
}

function checksum(build: Build): string {
  const hash = createHash('sha256').update(build.run.join(' '))
  for (const path of build.from) {
    const full = join(root, path)
    if (/\.[a-z]+$/.test(path)) hash.update(readFileSync(full))
    else addTo(hash, full)
  }
  return hash.digest('hex')
}

/**
 * Builds what is not up to date, telling of each.
 * @returns false where a build failed; it has said why
 */
export function buildStale(): boolean {
  mkdirSync(buildFolder, { recursive: true })
  for (const build of builds) {
    const stamp = join(buildFolder, `.${build.name}.sha256`)
    const sum = checksum(build)
    if (existsSync(join(buildFolder, build.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum) continue
    console.log(`grappe: building the ${build.name} …`)
    const begin = performance.now()
    const { status } = spawnSync(process.execPath, [...build.run], { cwd: root, stdio: 'inherit' })
    if (status !== 0) return false
    writeFileSync(stamp, sum)
    console.log(`grappe: ${build.name} built in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  }
  return true
}
