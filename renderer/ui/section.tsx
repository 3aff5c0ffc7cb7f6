/** A titled part of a page. */
import { useId, type ReactNode } from 'react'
import type { Language } from '../../content/schema/common.ts'
import styles from './section.module.css'

interface Props {
  readonly title: string
  readonly language?: Language | undefined
  readonly id?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, language, id, aside, children }: Props) {
  const heading = useId()
  return (
    <section id={id} aria-labelledby={heading} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={heading} lang={language}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
