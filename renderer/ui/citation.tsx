/** A citation: a small bracketed link that opens its passage in place. */
import { use, useState, type MouseEvent } from 'react'
import { Link } from 'react-router'
import type { Citation as CitationData } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { passagePath } from '../lib/paths.ts'
import { CitationContext } from './citation-context.ts'
import styles from './citation.module.css'

/** True for a click that asks for a new window or tab, which the browser keeps. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

interface Props {
  readonly cited: CitationData
  /** Leaves the document's name out where it stands already. */
  readonly brief?: boolean
}

export function Citation({ cited, brief = false }: Props) {
  const language = useReadingLanguage()
  const open = use(CitationContext)
  const [expanded, setExpanded] = useState(false)
  const label = brief ? cited.locator[language] : `${cited.short[language]}, ${cited.locator[language]}`
  return (
    <Link
      to={passagePath(cited.source, cited.anchor)}
      className={styles['citation']}
      lang={language}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      onClick={(event) => {
        if (!open || !isPlainClick(event)) return
        event.preventDefault()
        setExpanded(true)
        open({
          element: event.currentTarget,
          source: cited.source,
          anchor: cited.anchor,
          onClose: () => setExpanded(false),
        })
      }}
    >
      {label}
    </Link>
  )
}

/** Several citations in a row; the document is named once. */
export function Citations({ cited }: { readonly cited: readonly CitationData[] }) {
  return (
    <span className={styles['row']}>
      {cited.map((one, index) => (
        <Citation
          key={`${one.source}#${one.anchor}`}
          cited={one}
          brief={index > 0 && cited[index - 1]?.source === one.source}
        />
      ))}
    </span>
  )
}
