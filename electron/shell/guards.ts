/** What keeps the window within the app: its pages go nowhere else, open nothing, fetch nothing and are permitted nothing. */
import type { Session, WebContents } from 'electron'
import { scheme, schemeHost } from '../hosts/desktop.ts'

/** True for an address of the app's own origin. */
export function isOwn(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed?.protocol === `${scheme}:` && parsed.host === schemeHost
}

/** Keeps a page within the app's origin, without other windows. */
export function guardContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault: () => void }) => {
    if (!isOwn(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // WebRTC passes by webRequest: without a proxy, this leaves it no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function mayRequest(url: string, resourceType: string, devTools: boolean): boolean {
  const protocol = URL.parse(url)?.protocol
  if (protocol === `${scheme}:`) return true
  // Images written into the page itself, which its policy allows: nothing is asked of anyone.
  if (protocol === 'data:') return resourceType === 'image'
  // Files that the page has made itself, for the reader to take along.
  if (protocol === 'blob:') return isOwn(url.slice('blob:'.length))
  return devTools && protocol === 'devtools:'
}

/**
 * Cancels every request but the app's own, and denies every permission.
 * @param devTools lets Chromium's own tools load
 */
export function guardSession(session: Session, devTools: boolean): void {
  session.webRequest.onBeforeRequest(({ url, resourceType }, callback) => {
    callback({ cancel: !mayRequest(url, resourceType, devTools) })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // The spell checker fetches its dictionaries.
  session.setSpellCheckerEnabled(false)
}
