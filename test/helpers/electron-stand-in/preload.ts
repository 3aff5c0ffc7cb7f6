/** Runs a preload as a sandboxed window does: CommonJS, before the page's own scripts, with `electron` as its only module. */

/** The names under which Chromium is lent what a preload needs; they are gone before the page runs. */
export const invokeBinding = '__standInInvoke'
export const ipcEvent = 'stand-in:ipc'

/** What runs in the page. It is sent there as text, so it may use nothing from outside. */
const around = `(preload, invokeBinding, ipcEvent) => {
  if (window.top !== window) return
  const invoke = window[invokeBinding]
  delete window[invokeBinding]
  const listeners = new Map()
  window.addEventListener(ipcEvent, ({ detail: { channel, args } }) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({ sender: 'withheld' }, ...args)
  })
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key, api) => Object.defineProperty(window, key, { value: freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => invoke(channel, args),
      on: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
      off: (channel, listener) => listeners.get(channel)?.delete(listener),
    },
  }
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name)
    return electron
  }
  preload(require, { exports: {} }, {})
}`

/** The script that runs a preload's source before the page. */
export function preloadScript(source: string): string {
  // Written into the script: the page's policy lets nothing be evaluated.
  return `(${around})((require, module, exports) => {\n${source}\n}, ${JSON.stringify(invokeBinding)}, ${JSON.stringify(ipcEvent)})`
}
