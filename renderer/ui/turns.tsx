/** At the foot of a page, the ones before and after it. */
import { Link } from 'react-router'
import type { Language } from '../../content/schema/common.ts'
import styles from './turns.module.css'

export interface Turn {
  readonly path: string
  /** Whether it is the one before or after, in words. */
  readonly kicker: string
  readonly name: string
  readonly language: Language
}

interface Props {
  readonly label: string
  readonly previous: Turn | undefined
  readonly next: Turn | undefined
}

export function Turns({ label, previous, next }: Props) {
  const link = (turn: Turn | undefined, rel: 'prev' | 'next') =>
    turn ? (
      <Link to={turn.path} rel={rel}>
        <small>{turn.kicker}</small>
        <span lang={turn.language}>{turn.name}</span>
      </Link>
    ) : (
      <span />
    )
  return (
    <nav className={`${styles['turns']} no-print`} aria-label={label}>
      {link(previous, 'prev')}
      {link(next, 'next')}
    </nav>
  )
}
