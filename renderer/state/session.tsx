/** How the reader likes the app, and how the notebook stands: read once with the page, changed in one place. */
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Language } from '../../content/schema/common.ts'
import type { NotebookStatus, SessionView, Settings } from '../../electron/api/views/notebook.ts'
import { api, ask } from '../api.ts'
import { changeLanguage } from '../i18n/index.ts'

interface Session {
  readonly version: string
  readonly settings: Settings
  readonly notebook: NotebookStatus
  /** Applies at once; rejects where the change cannot be kept, and it then lasts until the app closes. */
  readonly change: (change: Partial<Settings>) => Promise<void>
  readonly setNotebook: (status: NotebookStatus) => void
}

const SessionContext = createContext<Session | undefined>(undefined)

/** The session stands in the page itself, so that it opens in the reader's language and colours. */
export function readSession(): SessionView {
  return JSON.parse(document.querySelector('#session')?.textContent ?? 'null') as SessionView
}

function apply(settings: Settings): void {
  const root = document.documentElement
  root.lang = settings.interfaceLanguage
  root.dataset['theme'] = settings.theme
  root.dataset['textSize'] = settings.textSize
  root.dataset['reading'] = settings.readingLanguage
  void changeLanguage(settings.interfaceLanguage)
  void window.grappeShell?.setLanguage(settings.interfaceLanguage)
}

export function SessionProvider({
  initial,
  children,
}: {
  readonly initial: SessionView
  readonly children: ReactNode
}) {
  const [settings, setSettings] = useState(initial.settings)
  const [notebook, setNotebook] = useState(initial.notebook)
  const change = useCallback(
    async (part: Partial<Settings>) => {
      const next = { ...settings, ...part }
      setSettings(next)
      apply(next)
      await ask(api.settings.$put({ json: next }))
    },
    [settings],
  )
  const session = useMemo(
    () => ({ version: initial.version, settings, notebook, change, setNotebook }),
    [initial.version, settings, notebook, change],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useSession().settings.interfaceLanguage
}

/** The languages that texts are read in, the first one first; two where both stand side by side. */
export function useReading(): readonly Language[] {
  const { readingLanguage, interfaceLanguage } = useSession().settings
  if (readingLanguage !== 'both') return [readingLanguage]
  return interfaceLanguage === 'en' ? ['en', 'fr'] : ['fr', 'en']
}

/** The one language for titles and labels of what is read. */
export function useReadingLanguage(): Language {
  return useReading()[0] ?? 'fr'
}
