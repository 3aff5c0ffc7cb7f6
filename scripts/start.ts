/** `npm start`: builds what is stale and opens the app, as a window where it can, else in the browser. */
import { fork, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import open from 'open'
import { buildFolder, root } from './paths.ts'
import { buildStale } from './stale.ts'

const help = `npm start -- [options]      opens Grappe / ouvre Grappe
  --browser     in the browser, not as a window / dans le navigateur, sans fenêtre
  --no-open     print the address and open nothing / affiche l’adresse sans rien ouvrir
  --port N      the port of the address / le port de l’adresse
  --data DIR    where notes and settings are kept / où sont gardés notes et réglages
  --help        this text / ce texte`

interface Options {
  browser: boolean
  open: boolean
  port: number
  data: string | undefined
}

/** @returns undefined after saying what is wrong, or after the help */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) {
      console.log(help)
      return undefined
    }
    const port = Number(values.port ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port takes a whole number from 0 to 65535, not ${values.port}`)
    return { browser: values.browser ?? false, open: !values['no-open'], port, data: values.data }
  } catch (error) {
    console.error(`grappe: ${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exitCode = 1
    return undefined
  }
}

/** How long a download of Electron may take before the browser serves instead. */
const downloadLimit = 5 * 60 * 1000

/** Electron's program, fetched if it can be; or why there is none. */
function findElectron(): { binary: string } | { reason: string } {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return { reason: 'there is no display' }
  const require = createRequire(import.meta.url)
  const folder = join(root, 'node_modules', 'electron')
  if (!existsSync(join(folder, 'path.txt'))) {
    console.log('grappe: fetching Electron (once) …')
    const fetched = spawnSync(process.execPath, [join(folder, 'install.js')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: downloadLimit,
    })
    if (fetched.status !== 0 || !existsSync(join(folder, 'path.txt')))
      return { reason: 'Electron’s program is not here and could not be fetched' }
  }
  return { binary: require('electron') as unknown as string }
}

/** Chromium's sandbox does not run as root; a window opened by root would not come up. */
function runsAsRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

function openWindow(binary: string, options: Options): void {
  const args = [root, ...(options.data ? [`--data=${options.data}`] : [])]
  const child = spawn(binary, args, { cwd: root, stdio: 'inherit' })
  process.on('SIGINT', () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 0))
}

function openInBrowser(options: Options): void {
  const args = [`--port=${options.port}`, ...(options.data ? [`--data=${options.data}`] : [])]
  const child = fork(join(buildFolder, 'main', 'loopback.js'), args, {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit', 'ipc'],
  })
  let seen = ''
  child.stdout?.on('data', (data: Buffer) => {
    process.stdout.write(data)
    const before = seen
    seen += data.toString()
    const link = /^Grappe: (\S+)\n/m.exec(seen)?.[1]
    if (link && options.open && !/^Grappe: (\S+)\n/m.test(before)) {
      // Where there is no browser to open, the printed address is what is left.
      open(link).then(
        (opener) => opener.on('error', () => undefined),
        () => undefined,
      )
    }
  })
  const stop = () => child.connected && child.send('stop')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  child.on('exit', (code) => process.exit(code ?? 0))
}

const options = readOptions()
if (options) {
  if (!buildStale()) process.exitCode = 1
  else {
    const electron = options.browser
      ? undefined
      : runsAsRoot()
        ? { reason: 'it does not open a window for root' }
        : findElectron()
    if (electron && 'binary' in electron) openWindow(electron.binary, options)
    else {
      if (electron) console.log(`grappe: no desktop window: ${electron.reason}; opening in the browser instead`)
      openInBrowser(options)
    }
  }
}
