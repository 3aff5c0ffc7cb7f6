/** How a citation asks for its passage to be opened in place. */
import { createContext } from 'react'

export interface CitationRequest {
  /** What the passage opens beside, and what has the focus again afterwards. */
  readonly element: HTMLElement
  readonly source: string
  readonly anchor: string
  readonly onClose?: () => void
}

export const CitationContext = createContext<((request: CitationRequest) => void) | undefined>(undefined)
