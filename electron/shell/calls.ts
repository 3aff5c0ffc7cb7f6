/** The shell's side of the channels. */
import { ipcMain, type WebContents } from 'electron'
import { appOrigin } from '../hosts/desktop.ts'
import type { ShellCalls, ShellEvents } from '../shell-channels.ts'

/** What crosses a channel has lost its types. */
type Unchecked<T extends readonly unknown[]> = { readonly [K in keyof T]: unknown }

/** Answers a channel, for frames of the app's own origin only. */
export function answer<C extends keyof ShellCalls>(
  channel: C,
  run: (sender: WebContents, ...args: Unchecked<Parameters<ShellCalls[C]>>) => ReturnType<ShellCalls[C]>,
): void {
  ipcMain.handle(channel, (event, ...args) => {
    const origin = event.senderFrame?.origin
    if (origin !== appOrigin) throw new Error(`${channel} is not for ${origin ?? 'a frame that is gone'}`)
    // As many as came; `run` takes each as unknown.
    return run(event.sender, ...(args as Unchecked<Parameters<ShellCalls[C]>>))
  })
}

/** Tells the page of a window. */
export function tell<E extends keyof ShellEvents>(
  contents: WebContents,
  channel: E,
  ...args: Parameters<ShellEvents[E]>
): void {
  contents.send(channel, ...args)
}
