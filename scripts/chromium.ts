/** Finds a Chromium for the tests, the screens and the bench: the one that comes in a package on Linux x64, else the machine's own Chrome. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packaged from '@sparticuz/chromium'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import { root } from './paths.ts'

/** The package's files, unpacked once for all runs; each version has a folder of its own. */
function unpackedFolder(): string {
  const file = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return join(tmpdir(), `grappe-chromium-${version}`)
}

/** The fonts of the package, for a machine that has none; its own list of folders is for another place. */
function writeFontList(fresh: string, folder: string): void {
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), list)
}

/** Unpacks beside the folder and renames, so that another run never finds half a browser. */
async function unpack(folder: string): Promise<void> {
  if (existsSync(join(folder, 'chromium'))) return
  const fresh = mkdtempSync(`${folder}-`)
  const before = process.env['TMPDIR']
  // The package unpacks where temporary files go.
  process.env['TMPDIR'] = fresh
  try {
    await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  writeFontList(fresh, folder)
  try {
    renameSync(fresh, folder)
  } catch {
    // Another run was first.
    rmSync(fresh, { recursive: true })
  }
}

async function findChromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const folder = unpackedFolder()
  await unpack(folder)
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...fonts } }
}

/** Starts a Chromium without a window, or says why there is none. */
export async function launchChromium(): Promise<{ readonly browser: Browser } | { readonly missing: string }> {
  try {
    return { browser: await chromium.launch(await findChromium()) }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { missing: `there is no Chromium here: ${why}` }
  }
}
