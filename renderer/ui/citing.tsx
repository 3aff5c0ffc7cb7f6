/** The one dialog of a page that cites; it comes when it is first asked for. */
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'

const CiteDialog = lazy(() => import('./cite-dialog.tsx'))

export interface ToCite {
  readonly source: string
  readonly anchor?: string
  readonly what: string
}

/** Gives what opens the dialog, and the dialog for the page to hold. */
export function useCiting(): { readonly cite: (what: ToCite) => void; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<ToCite | undefined>()
  const close = useCallback(() => setOpen(undefined), [])
  const dialog = open && (
    <Suspense>
      <CiteDialog source={open.source} anchor={open.anchor} what={open.what} onClose={close} />
    </Suspense>
  )
  return { cite: setOpen, dialog }
}
