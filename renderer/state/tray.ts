/** The cases that the reader gathers to compare. */
import { createContext, use } from 'react'
import type { CaseCard } from '../../electron/api/views/index.ts'

/** How many cases stand side by side. */
export const mostCompared = 4

export type Gathered = Pick<CaseCard, 'id' | 'title'>

export interface Tray {
  readonly cases: readonly Gathered[]
  /** Takes a case in, or out where it is in already; says so where no more go in. */
  readonly toggle: (one: Gathered) => void
}

export const TrayContext = createContext<Tray | undefined>(undefined)

export function useTray(): Tray {
  const tray = use(TrayContext)
  if (!tray) throw new Error('useTray needs a TrayProvider above it')
  return tray
}

export const comparePath = (ids: readonly string[]) => `/cases/compare?ids=${ids.join(',')}`
