/** Runs what may fail and tells the reader where it does. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../api.ts'
import { useToast } from './toasts.ts'

/** Gives undefined where it failed; the reader has been told why. */
export function useTold(): <T>(run: () => Promise<T>) => Promise<T | undefined> {
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
