/** What the shell is started with, and the folders that it keeps to. */
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from '../data-folder.ts'

export interface ShellOptions {
  /** In the default browser, without a window. */
  readonly browser: boolean
  /** The port for the browser; 0 for any free one. */
  readonly port: number
  /** The folder of the reader's own data, absolute. */
  readonly data: string
}

/** The folder that a packaged program was put in by its reader: that of the AppImage, of Grappe.app or of Grappe.exe. */
export function programFolder(executable: string, platform = process.platform, env = process.env): string {
  if (platform === 'linux' && env['APPIMAGE']) return dirname(env['APPIMAGE'])
  if (platform === 'darwin') return join(dirname(executable), '..', '..', '..')
  return dirname(executable)
}

/**
 * Reads --data, --browser and --port; leaves the switches that are Chromium's.
 * @param args without the executable
 * @param beside the folder of the packaged program, if it is one
 */
export function readShellOptions(args: readonly string[], beside: string | undefined): ShellOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, browser: { type: 'boolean' }, port: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const asked = typeof values.data === 'string' ? values.data : undefined
  return {
    browser: values.browser === true,
    port: typeof values.port === 'string' ? Number(values.port) : 0,
    data: resolve(dataFolder(asked, beside)),
  }
}

/**
 * The folder for what Chromium keeps: within the data folder, so that a portable program writes nowhere else, and apart from
 * the notebook. Where that cannot be written to, a temporary one: the library must still open.
 */
export function chromiumFolder(data: string): string {
  const folder = join(data, 'chromium')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'grappe-'))
  }
}
