/** Runs the built shell against the stand-in for Electron, over the fixture library and a small page. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { inject, vi } from 'vitest'
import { root } from '../../scripts/paths.ts'
import type * as StandIn from './electron-stand-in/index.ts'
import { fixtureLibrary } from './libraries.ts'
import { newFolder } from './scratch.ts'

export const fixturePage = join(import.meta.dirname, '..', 'fixtures', 'page')

/** Bundles the program and its preload, as `npm run build` does, into another folder. */
export function bundleProgram(folder: string): void {
  for (const config of [
    'vite.program.config.ts',
    'vite.preload.config.ts',
    'vite.office.config.ts',
    'vite.importing.config.ts',
  ]) {
    const args = ['build', '--config', config, '--outDir', folder, '--logLevel', 'warn']
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], { cwd: root, stdio: 'inherit' })
  }
}

/** A checkout as the shell and the packer need it: the built program, the fixture library, a small page. */
export function makeApp(folder: string, page = fixturePage): void {
  bundleProgram(join(folder, 'build', 'main'))
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
  copyFileSync(fixtureLibrary(), join(folder, 'build', 'library.sqlite'))
  cpSync(page, join(folder, 'build', 'page'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** The built app, made once for a whole run of the tests. */
function appFolder(): string {
  const folder = join(inject('scratch'), 'desktop-app')
  if (existsSync(folder)) return folder
  const fresh = mkdtempSync(`${folder}-`)
  makeApp(fresh)
  try {
    renameSync(fresh, folder)
  } catch {
    // Another test file was first.
    rmSync(fresh, { recursive: true })
  }
  return folder
}

export interface Desktop {
  readonly electron: typeof StandIn
  readonly data: string
  /** The one window, once it shows itself. */
  readonly window: () => Promise<StandIn.BrowserWindow>
  /** Its page, once it has asked for the session. */
  readonly page: () => Promise<Page>
  readonly close: () => Promise<void>
}

export interface DesktopOptions {
  readonly browser?: Browser
  readonly data?: string
  /** A folder from `makeApp`, if not the usual one. */
  readonly app?: string
  readonly args?: readonly string[]
  /** What the stand-in is to do otherwise than usual. */
  readonly control?: Partial<typeof StandIn.control>
}

/** Starts Grappe as Electron would: the stand-in is made anew, then main.js is loaded. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  vi.resetModules()
  const electron = await import('./electron-stand-in/index.ts')
  const data = options.data ?? join(newFolder(), 'data')
  Object.assign(electron.control, { browser: options.browser, ...options.control })
  process.argv = [process.execPath, `--data=${data}`, ...(options.args ?? [])]
  await import(join(options.app ?? appFolder(), 'build', 'main', 'main.js'))
  const window = () =>
    vi.waitFor(
      () => {
        const [first] = electron.BrowserWindow.getAllWindows()
        if (!first?.visible) throw new Error(`no window shows itself ${electron.control.errorBoxes.join()}`)
        return first
      },
      { timeout: 30_000 },
    )
  return {
    electron,
    data,
    window,
    page: async () => {
      const page = await (await window()).webContents.page()
      await page.locator('#answer', { hasText: /\d/ }).waitFor()
      return page
    },
    close: async () => {
      await Promise.all(electron.BrowserWindow.getAllWindows().map((each) => each.close()))
      if (!electron.control.steps.includes('quit')) electron.app.quit()
    },
  }
}
