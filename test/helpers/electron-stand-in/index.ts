/**
 * Stands in for Electron in tests: the parts that the shell uses, with pages in a real Chromium. The configuration of Vitest
 * puts it in the place of the module `electron`, whose types it is held to where they are small enough to fulfil.
 */
export { app, dialog, Menu, nativeTheme, screen, shell } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { control } from './control.ts'
export { invoke, ipcMain, protocol, session } from './session.ts'
