/** What stands round every page: the rail with the rooms, the top line, the page, and what opens over it. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation, type Location } from 'react-router'
import { CitationProvider } from '../ui/citation-provider.tsx'
import styles from './frame.module.css'
import { KeysHost } from './keys.tsx'
import { NotebookNotice } from './notebook-notice.tsx'
import { PaletteHost } from './palette-host.tsx'
import { Rail } from './rail.tsx'
import { ToastProvider } from './toast.tsx'
import { TopLine } from './top-line.tsx'
import { TrayProvider } from './tray.tsx'

/** A new page is announced by its heading: it takes the focus unless the address points into the page. Another view of a page is no new page. */
function useFocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (hash === '') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname, hash])
}

/** The native menu's Go entries come here. */
function useShellNavigation() {
  const navigate = useNavigate()
  useEffect(() => window.grappeShell?.onGoTo((path) => void navigate(path)), [navigate])
}

const loadReader = () => void import('../features/sources/reader.tsx')

/** Passages are opened from everywhere: their reader loads at the first sign of a hand, so that the first opens at once. */
function useReaderAhead() {
  useEffect(() => {
    const load = () => requestIdleCallback(loadReader)
    const once = { once: true }
    document.addEventListener('keydown', load, once)
    document.addEventListener('pointermove', load, once)
    return () => {
      document.removeEventListener('keydown', load)
      document.removeEventListener('pointermove', load)
    }
  }, [])
}

function Progress() {
  const { t } = useTranslation()
  const busy = useNavigation().state !== 'idle'
  return (
    <div className={styles['progress']} data-busy={busy} role="status">
      {busy && <span className="visually-hidden">{t('frame.loading')}</span>}
    </div>
  )
}

/** By what the place on a page is remembered: a page opened by its address by that, whatever comes later by its step in the history. */
const placeKey = ({ key, pathname, hash }: Location) => (key === 'default' ? `${pathname}${hash}` : key)

export function Frame() {
  const { t } = useTranslation()
  useFocusOnNavigation()
  useShellNavigation()
  useReaderAhead()
  return (
    <ToastProvider>
      <CitationProvider>
        <KeysHost>
          <PaletteHost>
            <a href="#main" className={styles['skip']}>
              {t('frame.skip')}
            </a>
            <div className={styles['frame']}>
              <Rail />
              <div className={styles['column']}>
                <TopLine />
                <Progress />
                <NotebookNotice />
                <TrayProvider>
                  <main id="main" className={styles['main']} tabIndex={-1}>
                    <Outlet />
                  </main>
                </TrayProvider>
              </div>
            </div>
            <ScrollRestoration getKey={placeKey} />
          </PaletteHost>
        </KeysHost>
      </CitationProvider>
    </ToastProvider>
  )
}
