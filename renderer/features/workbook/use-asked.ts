/** Asks the program for what a choice on the page needs; what was there stays until the next has come. */
import { useEffect, useEffectEvent, useState } from 'react'
import { whyOf } from '../../api.ts'

export interface Asked<T> {
  readonly data: T | undefined
  /** Why it could not be had, in words. */
  readonly failed: string | undefined
  /** True where `data` is what `key` asks for. */
  readonly current: boolean
}

/** @param key what is asked for; another key asks anew, '' asks for nothing */
export function useAsked<T>(call: () => Promise<T>, key: string): Asked<T> {
  const [got, setGot] = useState<{ key: string; data?: T | undefined; failed?: string }>({ key: '' })
  const run = useEffectEvent((wanted: string, alive: () => boolean) => {
    call().then(
      (data) => {
        if (alive()) setGot({ key: wanted, data })
      },
      (error: unknown) => {
        if (alive()) setGot({ key: wanted, failed: whyOf(error) })
      },
    )
  })
  useEffect(() => {
    let current = true
    if (key !== '') run(key, () => current)
    return () => {
      current = false
    }
  }, [key])
  return { data: got.data, failed: got.failed, current: got.key === key }
}
