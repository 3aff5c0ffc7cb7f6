import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { layOut, packFixture } from '../helpers/packed.ts'
import { newFolder } from '../helpers/scratch.ts'

const canPack = process.platform === 'linux'
if (!canPack) console.log('package not tested: the placeholder for Electron is laid out as on Linux')

/** Has Node take the stand-in where main.js asks for Electron. */
const standIn = pathToFileURL(join(import.meta.dirname, '..', 'helpers', 'electron-stand-in', 'index.ts')).href
const hooks = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => name === 'electron' ? { url: '${standIn}', shortCircuit: true } : next(name, context) })`

let child: ChildProcess | undefined
/** Runs a file of the package with Node, and waits for the link that it prints. */
async function linkOf(file: string, args: readonly string[], nodeArgs: readonly string[] = []): Promise<URL> {
  const all = [...nodeArgs, file, `--data=${join(newFolder(), 'data')}`, ...args]
  const started = spawn(process.execPath, all, { cwd: newFolder(), stdio: ['ignore', 'pipe', 'pipe'] })
  child = started
  let errors = ''
  started.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  for await (const line of createInterface(started.stdout)) {
    const link = /^Grappe: (\S+)$/.exec(line)?.[1]
    if (link) return new URL(link)
  }
  throw new Error(`no link was printed\n${errors}`)
}

describe.skipIf(!canPack)('the package', () => {
  let packed: string
  let archive: string
  const connect = vi.spyOn(Socket.prototype, 'connect')

  beforeAll(async () => {
    packed = await packFixture()
    archive = layOut(packed)
  }, 120_000)

  afterEach(async () => {
    if (child?.exitCode === null) {
      child.kill()
      await once(child, 'exit')
    }
  })

  test('is made without the network', () => {
    expect(connect).not.toHaveBeenCalled()
    connect.mockRestore()
  })

  test('holds what is built and better-sqlite3, and nothing else of the checkout', () => {
    const files = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false })
    const places = files.map((file) => file.split(/[\\/]/).slice(1, 3).join('/'))
    expect(new Set(places)).toEqual(
      new Set([
        'package.json',
        'build',
        'build/library.sqlite',
        'build/main',
        'build/page',
        'node_modules',
        'node_modules/better-sqlite3',
      ]),
    )
    expect(files.filter((file) => /\.(?:map|cc?|cpp|h|ts)$|\.sha256$/.test(file))).toEqual([])
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([
      expect.stringContaining(`linux-${process.arch}.node`),
    ])
  })

  test('its program is of ES modules alone, in which a file has no such name', () => {
    const folder = join(archive, 'build', 'main')
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
    const mistaken = files.filter((file) => /\b__(?:file|dir)name\b/.test(readFileSync(join(folder, file), 'utf8')))
    expect([files.includes('main.js'), mistaken]).toEqual([true, []])
  })

  test('leaves outside the archive what cannot be opened inside it', () => {
    const beside = join(packed, 'resources', 'app.asar.unpacked')
    expect(existsSync(join(beside, 'build', 'library.sqlite'))).toBe(true)
    expect(readdirSync(join(beside, 'node_modules', 'better-sqlite3'))).toEqual(['prebuilds'])
  })

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'grappe'))
    const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar]
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]
    expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => FuseState.ENABLE))
    expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE))
  })

  test('brings the licences', () => {
    const licences = readdirSync(join(packed, 'resources', 'licences'))
    expect(licences).toEqual(
      expect.arrayContaining(['better-sqlite3.txt', 'font-inter.txt', 'importing.md', 'office.md', 'program.md']),
    )
    expect(existsSync(join(packed, 'LICENSE.electron.txt'))).toBe(true)
  })

  test('runs in a browser, with the page and the library that are in it', async () => {
    const link = await linkOf(join(archive, 'build', 'main', 'loopback.js'), [])
    const opened = await fetch(link, { redirect: 'manual' })
    const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' }
    const page = await fetch(new URL('/', link), { headers })
    expect(await page.text()).toContain('Une page d’essai')
    const cases = (await (await fetch(new URL('/api/cases', link), { headers })).json()) as { data: { id: string }[] }
    expect(cases.data.map(({ id }) => id)).toContain('port-sel')
  })

  test('its main file finds all that it loads', async () => {
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`]
    const link = await linkOf(join(archive, 'build', 'main', 'main.js'), ['--browser'], nodeArgs)
    expect(link.hostname).toBe('127.0.0.1')
  })
})
