/** The opening of a page: title, what it is about, and its tools at the right. */
import { useEffect, type ReactNode } from 'react'
import type { Language } from '../../content/schema/common.ts'
import type { Citation } from '../../electron/api/views/index.ts'
import { Citations } from './citation.tsx'
import styles from './page.module.css'

interface Props {
  readonly title: string
  /** What stands above the title in small. */
  readonly kicker?: ReactNode
  readonly lead?: string | undefined
  /** The language of title and lead, where it is not the interface's. */
  readonly language?: Language
  /** The passages that the whole page rests on. */
  readonly cited?: readonly Citation[]
  readonly tools?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, kicker, lead, language, cited, tools, children }: Props) {
  useEffect(() => {
    document.title = `${title} – Grappe`
  }, [title])
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <div className={styles['words']}>
          {kicker && <p className={styles['kicker']}>{kicker}</p>}
          <h1 tabIndex={-1} lang={language}>
            {title}
          </h1>
          {lead && (
            <p className={styles['lead']} lang={language}>
              {lead}
            </p>
          )}
          {cited !== undefined && cited.length > 0 && (
            <p className={styles['cited']}>
              <Citations cited={cited} />
            </p>
          )}
        </div>
        {tools && <div className={`${styles['tools']} no-print`}>{tools}</div>}
      </header>
      {children}
    </article>
  )
}
