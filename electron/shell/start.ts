/** Starts the shell: what must be said before Electron is ready, then a window or the browser. */
import { app, dialog, protocol } from 'electron'
import { scheme, schemePrivileges } from '../hosts/desktop.ts'
import { openInBrowser } from './browser.ts'
import { openDesktop } from './desktop.ts'
import { chromiumFolder, programFolder, readShellOptions, type ShellOptions } from './options.ts'

function tellCrash(error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(why)
  dialog.showErrorBox(
    'Grappe',
    `Grappe ne peut pas s’ouvrir. Vos notes sont intactes. Relancez Grappe ; si l’erreur revient, réinstallez-la.\n
Grappe cannot open. Your notes are intact. Start Grappe again; if the error returns, install it again.\n\n${why}`,
  )
  app.exit(1)
}

/** What Chromium must know before it is ready. */
function prepare(options: ShellOptions): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }])
  // No name is looked up, whatever asks for it: requests, prefetching or Chromium's own services.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  if (process.platform === 'win32') app.setAppUserModelId('org.grappe.desktop')
  // The lock for a single instance goes by this folder: two data folders make two Grappes.
  app.setPath('userData', chromiumFolder(options.data))
}

/**
 * Starts the shell.
 * @param build the folder of the built program
 * @returns once it is open, or has told why it is not
 */
export async function startShell(build: string): Promise<void> {
  try {
    const beside = app.isPackaged ? programFolder(process.execPath) : undefined
    const options = readShellOptions(process.argv.slice(1), beside)
    prepare(options)
    if (!app.requestSingleInstanceLock()) return app.quit()
    await app.whenReady()
    if (options.browser) await openInBrowser(options)
    else openDesktop({ build, data: options.data })
  } catch (error) {
    tellCrash(error)
  }
}
