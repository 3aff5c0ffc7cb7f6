/** A passage of a document: its number, its words, and the tools of the one that the address names. */
import { Quote } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DocumentPassage, DocumentView } from '../../../electron/api/views/documents.ts'
import { sameTarget, type Pins } from '../../state/pins.ts'
import { useToast } from '../../state/toasts.ts'
import { inPlace } from '../../lib/in-place.ts'
import { documentPath } from '../../lib/paths.ts'
import { copyText } from '../../lib/take-along.ts'
import { Button } from '../../ui/button.tsx'
import { NoteList } from '../../ui/note-list.tsx'
import { PinTools } from '../../ui/pin-tools.tsx'
import { numberOf, referenceOf } from './describe.ts'
import styles from './document.module.css'

interface Props {
  readonly document: DocumentView
  readonly passage: DocumentPassage
  readonly pins: Pins
  /** Whether the address names it. */
  readonly current: boolean
  /** Whether it begins a page of the original. */
  readonly opensPage: boolean
}

function Words({ passage: { form, level, text } }: Pick<Props, 'passage'>) {
  // Documents skip levels as they like: to a screen reader they are all headings under the page's own.
  if (form === 'heading')
    return (
      <h2 className={styles['heading']} data-level={Math.min(level, 3)}>
        {text}
      </h2>
    )
  return <p className={styles[form]}>{text}</p>
}

function Tools({ document, passage, pins, onNote }: Omit<Props, 'current' | 'opensPage'> & { onNote: () => void }) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const { anchor } = passage
  const cite = () => {
    const copied = copyText(referenceOf(document, passage, t))
    toast({ message: t(copied ? 'library.cited' : 'library.notCopied') })
  }
  return (
    <div className={`${styles['tools']} no-print`}>
      <PinTools
        look="quiet"
        target={{ kind: 'document', item: document.id, part: anchor }}
        pins={pins}
        onNote={onNote}
      />
      <Button look="quiet" onPress={cite}>
        <Quote size={16} aria-hidden="true" />
        {t('library.cite')}
      </Button>
    </div>
  )
}

export function Passage({ document, passage, pins, current, opensPage }: Props) {
  const { t } = useTranslation('pages')
  const [writing, setWriting] = useState(false)
  const { anchor, page } = passage
  const target = { kind: 'document' as const, item: document.id, part: anchor }
  const marked = pins.bookmarks.some((one) => sameTarget(one, target))
  return (
    <div
      id={anchor}
      className={styles['passage']}
      data-current={current || undefined}
      data-marked={marked || undefined}
    >
      <Link
        {...inPlace}
        to={documentPath(document.id, anchor)}
        className={styles['number']}
        data-number
        aria-label={t('library.passage', { number: numberOf(anchor) })}
        aria-current={current ? 'location' : undefined}
      >
        {opensPage && page !== null && <span className={styles['page']}>{t('library.page', { page })}</span>}
        {numberOf(anchor)}
      </Link>
      <div>
        <Words passage={passage} />
        {current && <Tools document={document} passage={passage} pins={pins} onNote={() => setWriting(true)} />}
        <NoteList target={target} pins={pins} writing={writing} onWritten={() => setWriting(false)} />
      </div>
    </div>
  )
}
