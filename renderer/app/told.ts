/** Runs what may fail and tells the reader where it does. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../api.ts'
import { useToast } from './toast.tsx'

/** @returns a function that gives what was asked for, or undefined after the reader has been told */
export function useTold() {
  const toast = useToast()
  const { t } = useTranslation()
  return useCallback(
    async <T>(run: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await run()
      } catch (error) {
        toast({ message: error instanceof ApiError && error.message ? error.message : t('error.unreachable') })
        return undefined
      }
    },
    [toast, t],
  )
}
