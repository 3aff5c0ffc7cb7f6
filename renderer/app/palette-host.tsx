/** Opens the palette from anywhere by Ctrl/Cmd+K; what it holds loads when it first opens. */
import { createContext, lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'

const loadPalette = () => import('./palette.tsx')
const Palette = lazy(loadPalette)

export const PaletteContext = createContext<() => void>(() => undefined)

function useKeys(openPalette: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        openPalette()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [openPalette])
}

export function PaletteHost({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const openPalette = useCallback(() => setOpen(true), [])
  useKeys(openPalette)
  useEffect(() => {
    // Loaded at the first sign of the reader's hand, so that what is typed right after the keys is not lost.
    const load = () => void loadPalette()
    const once = { once: true }
    document.addEventListener('keydown', load, once)
    document.addEventListener('pointermove', load, once)
    return () => {
      document.removeEventListener('keydown', load)
      document.removeEventListener('pointermove', load)
    }
  }, [])
  return (
    <PaletteContext value={openPalette}>
      {children}
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </PaletteContext>
  )
}
