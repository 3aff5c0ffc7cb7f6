/** Grappe in its window: the program behind the scheme, the window, its menu and what the page may ask of the shell. */
import { join } from 'node:path'
import { app, dialog, Menu, protocol, session, shell, type BrowserWindow } from 'electron'
import { languages, type Language } from '../../content/schema/common.ts'
import { scheme, schemeHandler } from '../hosts/desktop.ts'
import { menuTemplate, type MenuActions } from '../menu.ts'
import { programFiles } from '../program-files.ts'
import { openProgram } from '../program.ts'
import { focusWindow, openWindow } from '../window.ts'
import { answer, tell } from './calls.ts'
import { guardContents, guardSession } from './guards.ts'
import { print, printToPdf } from './print.ts'

export interface DesktopOptions {
  /** The folder of the built program. */
  readonly build: string
  /** The folder of the reader's own data. */
  readonly data: string
}

async function openDataFolder(data: string): Promise<void> {
  const problem = await shell.openPath(data)
  if (problem !== '') throw new Error(`${data}: ${problem}`)
}

/** What a choice in the menu fails on has no page to be told on. */
function orTell(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    dialog.showErrorBox('Grappe', error instanceof Error ? error.message : String(error))
  })
}

function menuActions(window: BrowserWindow, data: string): MenuActions {
  const { webContents } = window
  return {
    goTo: (path) => tell(webContents, 'go-to', path),
    back: () => webContents.navigationHistory.goBack(),
    forward: () => webContents.navigationHistory.goForward(),
    print: () => print(webContents),
    savePdf: () => orTell(printToPdf(webContents, webContents.getTitle())),
    openDataFolder: () => orTell(openDataFolder(data)),
  }
}

/** Opens the program and its window. A library that cannot be opened is told by the page; the window opens all the same. */
export function openDesktop({ build, data }: DesktopOptions): BrowserWindow {
  const devTools = !app.isPackaged
  const program = openProgram({ ...programFiles(build), data, version: app.getVersion() })
  app.once('will-quit', () => program.close())
  protocol.handle(scheme, schemeHandler(program.handle))
  guardSession(session.defaultSession, devTools)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))

  const { interfaceLanguage, theme } = program.settings()
  const window = openWindow({ data, theme, devTools, preload: join(build, 'main', 'preload.cjs') })
  const actions = menuActions(window, data)
  const showMenu = (language: Language) => {
    const template = menuTemplate({ language, platform: process.platform, devTools, actions })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  showMenu(interfaceLanguage)

  answer('print-to-pdf', (sender, name) => printToPdf(sender, String(name)))
  answer('open-data-folder', () => openDataFolder(data))
  answer('set-language', async (_sender, asked) => {
    const language = languages.find((known) => known === asked)
    if (language) showMenu(language)
  })
  app.on('second-instance', () => focusWindow(window))
  app.on('window-all-closed', () => app.quit())
  return window
}
