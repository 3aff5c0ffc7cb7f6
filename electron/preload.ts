/** Gives the page `window.grappeShell`, and nothing else of the shell. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { GrappeShell, ShellCalls, ShellEvents } from './shell-channels.ts'

function call<C extends keyof ShellCalls>(channel: C) {
  // invoke() answers any; the map says what the channel answers.
  return (...args: Parameters<ShellCalls[C]>) => ipcRenderer.invoke(channel, ...args) as ReturnType<ShellCalls[C]>
}

function listen<E extends keyof ShellEvents>(channel: E) {
  return (callback: (...args: Parameters<ShellEvents[E]>) => void) => {
    // Electron's event stays here: it would give the page the sender itself.
    const listener = (_event: IpcRendererEvent, ...args: Parameters<ShellEvents[E]>) => callback(...args)
    ipcRenderer.on(channel, listener)
    return () => {
      ipcRenderer.off(channel, listener)
    }
  }
}

const grappeShell: GrappeShell = {
  printToPdf: call('print-to-pdf'),
  openDataFolder: call('open-data-folder'),
  setLanguage: call('set-language'),
  onGoTo: listen('go-to'),
}

contextBridge.exposeInMainWorld('grappeShell', grappeShell)
