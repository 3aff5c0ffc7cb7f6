/** Points on which the documents do not agree: what each says, and how to read them together. */
import type { DiscrepancyView } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { capitalise } from '../lib/format.ts'
import { Citation } from './citation.tsx'
import styles from './discrepancy-list.module.css'

export function DiscrepancyList({ discrepancies }: { readonly discrepancies: readonly DiscrepancyView[] }) {
  const language = useReadingLanguage()
  return (
    <ul className={styles['list']} lang={language}>
      {discrepancies.map(({ id, about, positions, note }) => (
        <li key={id}>
          <h3>{capitalise(about[language], language)}</h3>
          <ul>
            {positions.map(({ says, cite }) => (
              <li key={`${cite.source}#${cite.anchor}${says.en}`}>
                {says[language]} <Citation cited={cite} />
              </li>
            ))}
          </ul>
          <p>{note[language]}</p>
        </li>
      ))}
    </ul>
  )
}
