/** One message at a time at the foot of the page, with the way back where something was removed. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import styles from './toast.module.css'

interface Toast {
  readonly message: string
  readonly undo?: () => void
}

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined)

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

export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast needs a ToastProvider above it')
  return show
}
