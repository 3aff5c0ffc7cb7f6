/** The one dialog of a page that cites; it comes when it is first asked for. */
import { Quote } from 'lucide-react'
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './citing.module.css'
import type { EntryToCite, ToCite } from './to-cite.ts'

const CiteDialog = lazy(() => import('./cite-dialog.tsx'))

/** Gives what opens the dialog, and the dialog for the page to hold. */
export function useCiting(): { readonly cite: (what: ToCite) => void; readonly dialog: ReactNode } {
  const [open, setOpen] = useState<ToCite | undefined>()
  const close = useCallback(() => setOpen(undefined), [])
  const dialog = open && (
    <Suspense>
      <CiteDialog cited={open} onClose={close} />
    </Suspense>
  )
  return { cite: setOpen, dialog }
}

/** Opens how an entry is cited: a button among the tools of a page, or a mark beside what is cited. */
export function CiteEntry({ look = 'mark', ...entry }: EntryToCite & { readonly look?: 'button' | 'mark' }) {
  const { t } = useTranslation('reader')
  const { cite, dialog } = useCiting()
  const name = t('cite.title', { what: entry.what })
  return (
    <>
      {look === 'button' ? (
        <Button onPress={() => cite(entry)}>
          <Quote size={16} aria-hidden="true" />
          {t('cite.do')}
        </Button>
      ) : (
        <button
          type="button"
          className={`${styles['mark']} no-print`}
          aria-label={name}
          title={name}
          onClick={() => cite(entry)}
        >
          <Quote size={13} aria-hidden="true" />
        </button>
      )}
      {dialog}
    </>
  )
}
