/** What opens under its summary, drawn when it is first opened or printed: a page of many such things is then no slower for what none has asked to see. */
import { useState, type ReactNode } from 'react'
import { usePrintAll } from '../lib/use-print-all.ts'

interface Props {
  readonly summary: ReactNode
  /** How many rows there are inside: too many are left out on paper. */
  readonly count: number
  readonly className?: string | undefined
  readonly children: () => ReactNode
}

export function LateDetails({ summary, count, className, children }: Props) {
  const [opened, setOpened] = useState(false)
  const printing = usePrintAll(count)
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      {summary}
      {(opened || printing) && children()}
    </details>
  )
}
