/** What is said to the reader in passing, with the way back where something was removed. */
import { createContext, use } from 'react'

export interface Toast {
  readonly message: string
  readonly undo?: () => void
}

export const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined)

export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext)
  if (!show) throw new Error('useToast needs a ToastProvider above it')
  return show
}
