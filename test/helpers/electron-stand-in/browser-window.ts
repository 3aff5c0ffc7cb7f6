/** A window: its place and its visibility are only noted, its page is real. */
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { app, needReady } from './app.ts'
import { control } from './control.ts'
import { WebContents } from './web-contents.ts'

const all: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents: WebContents
  bounds: Electron.Rectangle
  visible: boolean
  maximized = false
  minimized = false
  focused = 0

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    needReady('BrowserWindow')
    if (!control.hasDisplay) throw new Error('no display')
    this.options = options
    this.visible = options.show ?? true
    const { x = 40, y = 40, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    this.webContents = new WebContents(options.webPreferences ?? {})
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    all.push(this)
    control.steps.push('window')
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all]
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return all.find((window) => window.webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
  }

  show(): void {
    this.visible = true
    this.emit('show')
  }

  focus(): void {
    this.focused += 1
  }

  maximize(): void {
    this.maximized = true
  }

  restore(): void {
    this.minimized = false
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isMinimized(): boolean {
    return this.minimized
  }

  getNormalBounds(): Electron.Rectangle {
    return this.bounds
  }

  /** As when the reader closes it. */
  async close(): Promise<void> {
    this.emit('close', { preventDefault: () => undefined })
    await this.webContents.close()
    all.splice(all.indexOf(this), 1)
    this.emit('closed')
    if (all.length === 0) app.emit('window-all-closed')
  }
}
