/** Holds the one passage that is open in place. Its dialog comes with the first citation that is opened. */
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { CitationContext, type CitationRequest } from './citation-context.ts'
import { useCiting } from './citing.tsx'

const PassagePopover = lazy(() => import('./passage-popover.tsx'))

export function CitationProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<CitationRequest | undefined>()
  const close = useCallback(() => {
    request?.onClose?.()
    setRequest(undefined)
    request?.element.focus()
  }, [request])
  const { cite, dialog } = useCiting()
  const citeOpen = () => {
    if (!request) return
    const { source, anchor, element } = request
    // The dialog gives the focus back to the citation, so that has to have it first.
    close()
    cite({ source, anchor, what: element.textContent })
  }
  return (
    <CitationContext value={setRequest}>
      {children}
      {request && (
        <Suspense>
          <PassagePopover request={request} onClose={close} onCite={citeOpen} />
        </Suspense>
      )}
      {dialog}
    </CitationContext>
  )
}
