/** What the page and the desktop shell say to each other: one map from channel to function type. Types only, so that the page can import it. */
import type { Language } from '../content/schema/common.ts'

export interface PrintedPdf {
  /** The file that was written; null where the reader gave up. */
  readonly saved: string | null
}

/** What the page asks of the shell. */
export interface ShellCalls {
  /** Asks where to, then prints the page there as PDF on A4. Rejects where the file could not be written; nothing is left of it then. */
  readonly 'print-to-pdf': (suggestedName: string) => Promise<PrintedPdf>
  /** Shows the folder of the reader's own data in the system's file manager. */
  readonly 'open-data-folder': () => Promise<void>
  /** Tells the shell the language of the interface, which its menu then takes. */
  readonly 'set-language': (language: Language) => Promise<void>
}

/** What the shell tells the page. */
export interface ShellEvents {
  /** A room was chosen in the menu: its address within the app. */
  readonly 'go-to': (path: string) => void
}

/** `window.grappeShell`: there in the desktop window, and nowhere else. */
export interface GrappeShell {
  readonly printToPdf: ShellCalls['print-to-pdf']
  readonly openDataFolder: ShellCalls['open-data-folder']
  readonly setLanguage: ShellCalls['set-language']
  /** Calls back with each address that the menu sends the page to, until the function that it returns is called. */
  readonly onGoTo: (callback: ShellEvents['go-to']) => () => void
}
