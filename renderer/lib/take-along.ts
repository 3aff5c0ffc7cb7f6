/** What the reader takes along: words on the clipboard, and files. */
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

/** Hands a file to the browser or the window, which keeps it where it keeps files. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // A large one is still being read when the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The same of a text. */
export function saveText({ name, mime, text }: Omit<TextFile, 'format'>): void {
  saveFile(name, new Blob([text], { type: `${mime};charset=utf-8` }))
}
