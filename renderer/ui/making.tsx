/** A file that the program makes: fetched, then handed over. Where it takes long one sees so, and can give it up. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askFile } from '../api.ts'
import { useTold } from '../state/told.ts'
import { saveFile } from '../lib/take-along.ts'
import { Button } from './button.tsx'
import styles from './making.module.css'

/** After so many milliseconds the reader is told that it takes its time. */
const patience = 1000

export interface Making {
  /** What is being made, in words, once it has taken its time; undefined else. */
  readonly slow: string | undefined
  /** Fetches a file by its address and hands it over under its own name. A second call gives up the first. */
  readonly make: (address: string, name: string) => void
  readonly cancel: () => void
}

export function useMaking(): Making {
  const told = useTold()
  const [slow, setSlow] = useState<string | undefined>()
  const running = useRef<AbortController | undefined>(undefined)
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = undefined
    setSlow(undefined)
  }, [])
  const make = useCallback(
    (address: string, name: string) => {
      cancel()
      const own = new AbortController()
      running.current = own
      const timer = setTimeout(() => setSlow(name), patience)
      const fetched = async () => {
        const file = await askFile(address, own.signal)
        if (!own.signal.aborted) saveFile(file.name, file.content)
      }
      // What was given up has failed as it should.
      void told(() =>
        fetched().catch((error: unknown) => (own.signal.aborted ? undefined : Promise.reject(error))),
      ).then(() => {
        clearTimeout(timer)
        if (running.current === own) cancel()
      })
      own.signal.addEventListener('abort', () => clearTimeout(timer))
    },
    [cancel, told],
  )
  useEffect(() => cancel, [cancel])
  return { slow, make, cancel }
}

/** Stands at the foot of the page, and moves nothing. */
export function MakingStatus({ making: { slow, cancel } }: { readonly making: Making }) {
  const { t } = useTranslation()
  return (
    <div className={styles['region']} role="status">
      {slow && (
        <div className={styles['box']}>
          <span>{t('file.making', { name: slow })}</span>
          <progress aria-label={slow} />
          <Button look="quiet" onPress={cancel}>
            {t('do.cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}
