/** One message at a time at the foot of the page, with the way back where something was removed. */
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ToastContext, type Toast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import styles from './toast.module.css'

/** Long enough to read and to reach with the keyboard. */
const lasts = 8000

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | undefined>()
  const { t } = useTranslation()
  const show = useCallback((next: Toast) => setToast(next), [])
  useEffect(() => {
    if (!toast) return undefined
    const timer = setTimeout(() => setToast(undefined), lasts)
    return () => clearTimeout(timer)
  }, [toast])
  const undo = useMemo(
    () =>
      toast?.undo &&
      (() => {
        toast.undo?.()
        setToast(undefined)
      }),
    [toast],
  )
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles['region']} role="status" aria-live="polite">
        {toast && (
          <div className={styles['toast']}>
            <span>{toast.message}</span>
            {undo && (
              <Button look="quiet" onPress={undo}>
                {t('do.undo')}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  )
}
