/** Opens the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { makeRouter } from './app/routes.tsx'
import { readSession, SessionProvider } from './state/session.tsx'
import { startI18n } from './i18n/index.ts'
import { listenForLostCode } from './lib/lost-code.ts'
import './ui/tokens.css'
import './ui/base.css'

listenForLostCode()
const session = readSession()
await startI18n(session.settings.interfaceLanguage)

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <SessionProvider initial={session}>
      <RouterProvider router={makeRouter()} />
    </SessionProvider>
  </StrictMode>,
)
