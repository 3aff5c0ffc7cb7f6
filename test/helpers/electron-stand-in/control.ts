/** What a test sees of the stand-in, and what it decides for it. */
import type { MenuItemConstructorOptions, Privileges, SaveDialogOptions } from 'electron'
import type { Browser } from 'playwright-core'

export interface Control {
  /** Must be given before a window opens. */
  browser: Browser | undefined
  /** Lets pages disregard their content security policy, to see what stands behind it. */
  withoutPolicy: boolean
  isPackaged: boolean
  /** Whether no other Grappe runs on the same folder. */
  isFirstInstance: boolean
  /** Whether the system can make a window. */
  hasDisplay: boolean
  darkColors: boolean
  displays: { readonly workArea: { x: number; y: number; width: number; height: number } }[]
  /** What the reader answers to the save dialog: a file, or undefined to cancel. */
  saveTo: string | undefined
  /** What the reader answers to message boxes, in turn; then the last button. */
  readonly answers: number[]

  /** What happened, in order, where the order matters. */
  readonly steps: string[]
  readonly paths: Map<string, string>
  readonly switches: Map<string, string>
  readonly privileges: Map<string, Privileges>
  /** Addresses that the session cancelled. */
  readonly cancelled: string[]
  /** Addresses that the session let through and that are no scheme of ours: they would have left the machine. */
  readonly leaked: string[]
  readonly refusedNavigations: string[]
  readonly refusedWindows: string[]
  readonly saveDialogs: SaveDialogOptions[]
  readonly errorBoxes: string[]
  readonly openedFolders: string[]
  readonly openedLinks: string[]
  readonly prints: unknown[]
  menu: readonly MenuItemConstructorOptions[]
}

export const control: Control = {
  browser: undefined,
  withoutPolicy: false,
  isPackaged: true,
  isFirstInstance: true,
  hasDisplay: true,
  darkColors: false,
  displays: [{ workArea: { x: 0, y: 0, width: 1366, height: 768 } }],
  saveTo: undefined,
  answers: [],
  steps: [],
  paths: new Map(),
  switches: new Map(),
  privileges: new Map(),
  cancelled: [],
  leaked: [],
  refusedNavigations: [],
  refusedWindows: [],
  saveDialogs: [],
  errorBoxes: [],
  openedFolders: [],
  openedLinks: [],
  prints: [],
  menu: [],
}
