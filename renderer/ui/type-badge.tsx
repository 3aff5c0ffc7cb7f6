/** A cluster type: its colour with its letter in it, and its name beside. */
import type { CaseCard } from '../../electron/api/views.ts'
import { useReadingLanguage } from '../app/session.tsx'
import { capitalise } from '../lib/format.ts'
import styles from './type-badge.module.css'

type ClusterType = NonNullable<CaseCard['type']>

export function TypeLetter({ letter }: { readonly letter: string }) {
  return (
    <span className={styles['letter']} data-letter={letter} aria-hidden="true">
      {letter}
    </span>
  )
}

export function TypeBadge({ type }: { readonly type: ClusterType }) {
  const language = useReadingLanguage()
  return (
    <span className={styles['badge']} lang={language}>
      <TypeLetter letter={type.letter} />
      {capitalise(type.name[language], language)}
    </span>
  )
}
