/** The one window. */
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Settings } from './api/views/notebook.ts'
import { appOrigin } from './hosts/desktop.ts'
import { readWindowState, writeWindowState } from './shell/window-state.ts'

export interface WindowOptions {
  /** Where it keeps its place. */
  readonly data: string
  /** The built preload, absolute. */
  readonly preload: string
  readonly theme: Settings['theme']
  readonly devTools: boolean
}

/** The paper of each theme in renderer/ui/tokens.css, so that nothing flashes before the page is drawn. */
const paper = { light: '#faf8f4', dark: '#171513', contrast: '#000000' }

function background(theme: Settings['theme']): string {
  if (theme === 'system') return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
  return paper[theme]
}

/** Opens the window on the app's first page, where it last was; it shows itself once there is something to see. */
export function openWindow({ data, preload, theme, devTools }: WindowOptions): BrowserWindow {
  const stateFile = join(data, 'window.json')
  const state = readWindowState(
    stateFile,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    ...state?.bounds,
    minWidth: 400,
    minHeight: 320,
    title: 'Grappe',
    show: false,
    backgroundColor: background(theme),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools,
    },
  })
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
  // A failure has its own page already, from the handler; what is left to say is for a log.
  window.loadURL(`${appOrigin}/`).catch((error: unknown) => console.error(error))
  return window
}

/** Brings the window before the reader. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
