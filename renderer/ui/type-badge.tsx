/** A cluster type: its colour with its letter in it, and its name beside. */
import type { CaseCard } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { capitalise } from '../lib/format.ts'
import styles from './type-badge.module.css'

type ClusterType = NonNullable<CaseCard['type']>

interface Props {
  readonly letter: string
  /** The types of clusters have hues of their own; those of other typologies are told by their letter alone. */
  readonly plain?: boolean
}

export function TypeLetter({ letter, plain = false }: Props) {
  return (
    <span className={styles['letter']} data-letter={plain ? undefined : letter} aria-hidden="true">
      {letter}
    </span>
  )
}

export function TypeBadge({ type, plain = false }: { readonly type: ClusterType; readonly plain?: boolean }) {
  const language = useReadingLanguage()
  return (
    <span className={styles['badge']} lang={language}>
      <TypeLetter letter={type.letter} plain={plain} />
      {capitalise(type.name[language], language)}
    </span>
  )
}
