/** A link that looks like the one button: it goes somewhere, and the browser's own ways with links work on it. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './button.module.css'

interface Props {
  readonly to: string
  readonly look?: 'main' | 'plain' | 'quiet'
  readonly children: ReactNode
}

export function LinkButton({ to, look = 'plain', children }: Props) {
  return (
    <Link to={to} className={`${styles['button']} ${styles[look]}`}>
      {children}
    </Link>
  )
}
