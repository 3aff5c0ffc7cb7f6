/** The cases as cards; only those in the window are drawn, so that thousands stay smooth. */
import { memo, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { CaseCard as CaseCardData } from '../../../../electron/api/views/index.ts'
import { CaseCard } from '../../../ui/case-card.tsx'
import styles from './explorer.module.css'
import { useRows } from './use-rows.ts'

/** Drawn once, however often cards are measured. */
const Card = memo(CaseCard)

/** Pixels: the narrowest card and the gap between two. */
const narrowest = 272
const gap = 16

function useColumns(list: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(3)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return undefined
    const look = () => setColumns(Math.max(1, Math.floor((element.clientWidth + gap) / (narrowest + gap))))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list])
  return columns
}

export function CardsView({ cases }: { readonly cases: readonly CaseCardData[] }) {
  const list = useRef<HTMLUListElement>(null)
  const columns = useColumns(list)
  const { shown, before, after, measure } = useRows({
    count: Math.ceil(cases.length / columns),
    list,
    estimate: 236,
    gap,
  })
  return (
    <ul
      ref={list}
      className={styles['cards']}
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        paddingTop: before,
        paddingBottom: after,
      }}
    >
      {shown.flatMap((row) =>
        cases.slice(row * columns, (row + 1) * columns).map((one, column) => (
          <li
            key={one.id}
            {...(column === 0 && { ref: measure, 'data-index': row })}
            aria-setsize={cases.length}
            aria-posinset={row * columns + column + 1}
          >
            <Card one={one} headingLevel={2} />
          </li>
        )),
      )}
    </ul>
  )
}
