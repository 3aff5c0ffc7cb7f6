/** Grappe in the default browser, from the packaged program: the loopback host, and a small box to end it by. */
import { app, dialog, shell } from 'electron'
import type { ShellOptions } from './options.ts'

const openAgain = 0

/** Starts the loopback host and opens its link; ends when the reader says so. */
export async function openInBrowser({ port, data }: ShellOptions): Promise<void> {
  // Only here: the window has no use for a server.
  const { runLoopback } = await import('../loopback-main.ts')
  const { link, stop } = await runLoopback({ port, data })
  const open = () => shell.openExternal(link)
  app.on('second-instance', () => void open())
  await open()
  // Without a window, nothing else would tell that Grappe runs, or end it.
  let choice: number
  do {
    const { response } = await dialog.showMessageBox({
      type: 'info',
      title: 'Grappe',
      message: 'Grappe est ouverte dans votre navigateur.\nGrappe is open in your browser.',
      buttons: ['Rouvrir / Open again', 'Quitter / Quit'],
      cancelId: 1,
    })
    choice = response
    if (choice === openAgain) await open()
  } while (choice === openAgain)
  await stop()
  app.quit()
}
