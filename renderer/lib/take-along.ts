/** What the reader takes along: words on the clipboard, texts as files. */
import type { TextFile } from '../../electron/api/views/index.ts'

/**
 * Puts words on the clipboard. By the copy command, since the window grants no page the permission that the newer way asks for.
 * @returns false where the browser refused
 */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', give, { capture: true })
  try {
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', give, { capture: true })
  }
}

/** Saves a text as a file where the browser saves files. */
export function saveFile({ name, mime, text }: Omit<TextFile, 'format'>): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
