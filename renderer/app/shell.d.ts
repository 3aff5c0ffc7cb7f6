/** What the desktop shell lends to the page; absent in a browser. */
import type { GrappeShell } from '../../electron/shell-channels.ts'

declare global {
  interface Window {
    readonly grappeShell?: GrappeShell
  }
}
