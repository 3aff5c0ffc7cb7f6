/** The parts of Electron that have no page: the app, dialogs, the menu, the system. */
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import type * as Electron from 'electron'
import { control } from './control.ts'

type AppParts = Pick<
  Electron.App,
  | 'exit'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setPath'
  | 'whenReady'
>

class StandInApp extends EventEmitter implements AppParts {
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> = {
    appendSwitch: (name, value = '') => void control.switches.set(name, value),
  }
  #ready = false

  get isPackaged(): boolean {
    return control.isPackaged
  }

  getVersion(): string {
    return '9.8.7'
  }

  getPath(name: string): string {
    return control.paths.get(name) ?? tmpdir()
  }

  setPath(name: string, path: string): void {
    control.steps.push(`setPath ${name}`)
    control.paths.set(name, path)
  }

  setAppUserModelId(): void {}

  requestSingleInstanceLock(): boolean {
    control.steps.push('lock')
    return control.isFirstInstance
  }

  isReady(): boolean {
    return this.#ready
  }

  async whenReady(): Promise<void> {
    // Electron is never ready at once: what is asked for in the same turn comes before.
    await new Promise((resolve) => setImmediate(resolve))
    if (this.#ready) return
    this.#ready = true
    control.steps.push('ready')
    this.emit('ready')
  }

  quit(): void {
    control.steps.push('quit')
    this.emit('will-quit', { preventDefault: () => undefined })
  }

  exit(code = 0): void {
    control.steps.push(`exit ${code}`)
  }
}

export const app = new StandInApp()

/** As Electron fails where something is used before its time. */
export function needReady(what: string): void {
  if (!app.isReady()) throw new Error(`${what} before app is ready`)
}

export const dialog = {
  showErrorBox: (title, content) => void control.errorBoxes.push(`${title}\n${content}`),
  showMessageBox: async (...args: unknown[]) => {
    const { buttons = [] } = args.at(-1) as Electron.MessageBoxOptions
    return { response: control.answers.shift() ?? buttons.length - 1, checkboxChecked: false }
  },
  showSaveDialog: async (...args: unknown[]) => {
    control.saveDialogs.push(args.at(-1) as Electron.SaveDialogOptions)
    return { canceled: control.saveTo === undefined, filePath: control.saveTo ?? '' }
  },
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showSaveDialog'>

export const shell = {
  openPath: async (path) => {
    control.openedFolders.push(path)
    return ''
  },
  openExternal: async (url) => void control.openedLinks.push(url),
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath'>

export const nativeTheme = {
  get shouldUseDarkColors() {
    return control.darkColors
  },
} satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>

export const screen = {
  getAllDisplays: () => {
    needReady('screen')
    return control.displays
  },
}

type Template = readonly Electron.MenuItemConstructorOptions[]

function checkTemplate(template: Template): void {
  for (const item of template) {
    if (!item.label && !item.role && item.type !== 'separator') throw new Error('Invalid template for MenuItem')
    if (Array.isArray(item.submenu)) checkTemplate(item.submenu)
  }
}

export const Menu = {
  buildFromTemplate: (template: Template) => {
    checkTemplate(template)
    return { template }
  },
  setApplicationMenu: (menu: { readonly template: Template }) => {
    control.menu = menu.template
  },
}
