/** Remembers where reading stopped. */
import { useEffect } from 'react'
import type { Bilingual } from '../../content/schema/common.ts'
import { api, ask } from '../api.ts'

/** How long a page must stay open to count as read, in milliseconds. */
const settles = 700

/** A page that is left at once is not remembered; a notebook that cannot be written to says so elsewhere. */
export function useLastRead(path: string, title: Bilingual): void {
  const { fr, en } = title
  useEffect(() => {
    const timer = setTimeout(() => {
      ask(api['last-read'].$put({ json: { path, title: { fr, en } } })).catch(() => undefined)
    }, settles)
    return () => clearTimeout(timer)
  }, [path, fr, en])
}
