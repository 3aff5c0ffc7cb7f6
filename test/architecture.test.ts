/** The arrows of the house: what may import what. The lint rules say the same, and are tested here to say so. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../scripts/paths.ts'
import { readSources, type Import, type SourceFile } from './helpers/imports.ts'
import { newFolder } from './helpers/scratch.ts'

const sources = readSources('content', 'electron', 'renderer', 'scripts')
const inFolder = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((one) => path.startsWith(`${one}/`)))

/** `file -> import` for every import that is not allowed. */
function breaches(files: readonly SourceFile[], allowed: (one: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((one) => !allowed(one, file)).map(({ to }) => `${file.path} -> ${to}`),
  )
}

const under = (one: Import, ...folders: string[]) =>
  one.inHouse && folders.some((folder) => one.to.startsWith(`${folder}/`))

test('the files were read, with their imports', () => {
  for (const folder of ['content', 'electron', 'renderer', 'scripts'])
    expect(inFolder(folder).flatMap(({ imports }) => imports).length).toBeGreaterThan(10)
})

test('content imports nothing but zod and itself; the schema nothing but the schema', () => {
  expect(breaches(inFolder('content'), (one) => one.to === 'zod' || under(one, 'content'))).toEqual([])
  expect(breaches(inFolder('content/schema'), (one) => one.to === 'zod' || under(one, 'content/schema'))).toEqual([])
})

test('of the house, electron imports content and itself', () => {
  expect(breaches(inFolder('electron'), (one) => !one.inHouse || under(one, 'electron', 'content'))).toEqual([])
})

const views = 'electron/api/views'

test('library, notebook, workbook and search know no host, no route and no shell', () => {
  const inner = inFolder('electron/library', 'electron/notebook', 'electron/search', 'electron/workbook')
  const own = ['electron/library', 'electron/notebook', 'electron/search', 'electron/workbook', 'content']
  const allowed = (one: Import) =>
    one.inHouse ? under(one, ...own, views) || one.to === 'electron/errors.ts' : !/^(?:electron$|hono)/.test(one.to)
  expect(breaches(inner, allowed)).toEqual([])
})

/** What the page and the program have in common: the schema, and pure functions on what it describes. */
const shared = ['content/schema', 'content/classifying', 'content/filtering', 'content/reckoning', 'content/wording']

test('of the program the page takes types alone: those of the contract, the views and the shell', () => {
  // The last is what the preload script offers: native dialogs and the like.
  const contract = new Set(['electron/api/contract.ts', 'electron/shell-channels.ts'])
  const allowed = (one: Import) =>
    one.inHouse
      ? under(one, 'renderer', ...shared) || (one.types && (contract.has(one.to) || under(one, views)))
      : !/^node:|^(?:electron|better-sqlite3)$/.test(one.to)
  expect(breaches(inFolder('renderer'), allowed)).toEqual([])
})

test('features of the page do not import each other, and what they share does not import them', () => {
  const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]
  const features = inFolder('renderer/features')
  expect(breaches(features, (one, file) => !featureOf(one.to) || featureOf(one.to) === featureOf(file.path))).toEqual(
    [],
  )
  const shared = inFolder('renderer/ui', 'renderer/lib', 'renderer/i18n')
  expect(breaches(shared, (one) => !featureOf(one.to))).toEqual([])
})

test('scripts import content, electron and themselves', () => {
  expect(breaches(inFolder('scripts'), (one) => !one.inHouse || under(one, 'scripts', 'content', 'electron'))).toEqual(
    [],
  )
})

test('no file imports itself by way of others', () => {
  const byPath = new Map(sources.map((file) => [file.path, file]))
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    const again = way.indexOf(path)
    if (again >= 0) cycles.push([...way.slice(again), path].join(' -> '))
    if (again >= 0 || done.has(path)) return
    // What only gives its types is gone when the program runs.
    for (const one of byPath.get(path)?.imports ?? []) if (one.inHouse && !one.types) walk(one.to, [...way, path])
    done.add(path)
  }
  for (const { path } of sources) walk(path, [])
  expect(cycles).toEqual([])
})

test('no source file has more than 400 lines', () => {
  const long = [...sources, ...readSources('test')].filter(({ lines }) => lines > 400)
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

/** A line for each arrow that must not be drawn, in a file where the linter must see it. */
const violations: Record<string, string> = {
  'content/schema/a.ts': "import { readFileSync } from 'node:fs'",
  'content/schema/b.ts': "import { GrappeError } from '../../electron/errors.ts'",
  'content/c.ts': "import { root } from '../scripts/paths.ts'",
  'content/d.ts': "import x from 'zod-extra'",
  'electron/e.ts': "import { api } from '../renderer/api.ts'",
  'electron/api/f.ts': "import { root } from '../../scripts/paths.ts'",
  'electron/library/g.ts': "import { contract } from '../api/contract.ts'",
  'electron/notebook/h.ts': "import { Hono } from 'hono'",
  'electron/search/i.ts': "import { app } from 'electron'",
  'electron/library/j.ts': "import { startLoopback } from '../hosts/loopback.ts'",
  'renderer/k.ts': "import { readFileSync } from 'node:fs'",
  'renderer/app/l.ts': "import type { Notebook } from '../../electron/notebook/notebook.ts'",
  'renderer/m.ts': "import { contract } from '../electron/api/contract.ts'",
  'renderer/n.ts': "import { root } from '../scripts/paths.ts'",
  'renderer/features/cases/o.ts': "import { NotesPage } from '../notes/page.tsx'",
  'renderer/features/cases/views/o2.ts': "import { NotesPage } from '../../notes/page.tsx'",
  'renderer/features/cases/views/map/o3.ts': "import { NotesPage } from '../../../notes/page.tsx'",
  'renderer/features/cases/p.ts': "import { readCase } from '../../../electron/library/cases.ts'",
  'renderer/features/cases/p2.ts': "import { Frame } from '../../app/frame.tsx'",
  'renderer/ui/p3.tsx': "import { Frame } from '../app/frame.tsx'",
  'renderer/ui/p4.tsx': "import { NotesPage } from '../features/notes/page.tsx'",
  'renderer/state/p5.ts': "import { Button } from '../ui/button.tsx'",
  'renderer/lib/p6.ts': "import { useSession } from '../state/session.tsx'",
  'scripts/q.ts': "import { api } from '../renderer/api.ts'",
  'scripts/content/r.ts': "import { newFolder } from '../../test/helpers/scratch.ts'",
}

const lawful: Record<string, string> = {
  'content/schema/lawful.ts': "import { z } from 'zod'",
  'electron/lawful.ts': "import { Case } from '../content/schema/index.ts'",
  'electron/library/lawful.ts': "import type { CaseView } from '../api/views/index.ts'",
  'renderer/features/cases/lawful.ts': "import type { Api } from '../../../electron/api/contract.ts'",
  'renderer/features/cases/own.ts': "import { Card } from '../../ui/card.tsx'",
  'renderer/features/cases/views/own.ts': "import { filter } from '../filters.ts'",
  'renderer/features/cases/views/map/own.ts': "import { filter } from '../../filters.ts'",
  'renderer/ui/lawful.tsx': "import { useSession } from '../state/session.tsx'",
  'renderer/app/lawful.tsx': "import { Home } from '../features/home/home.tsx'",
  'scripts/lawful.ts': "import { openProgram } from '../electron/program.ts'",
}

test('the linter refuses each of these arrows, and none that is lawful', () => {
  const folder = newFolder()
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [path, line] of Object.entries({ ...violations, ...lawful })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${line}\n`)
  }
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  const refused = diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ filename }) => filename.replaceAll('\\', '/'))
  expect(refused.toSorted()).toEqual(Object.keys(violations).toSorted())
})
