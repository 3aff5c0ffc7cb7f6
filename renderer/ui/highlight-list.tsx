/** The reader's highlights as a list: the words, the note, and what can be done with each. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight } from '../../electron/api/views/highlights.ts'
import type { Highlights } from '../state/highlights.ts'
import { Button } from './button.tsx'
import styles from './highlight-list.module.css'
import { NoteEditor } from './note-list.tsx'

/** How much of a quote names a highlight. */
const briefLength = 40

export function briefly(words: string): string {
  return words.length <= briefLength ? words : `${words.slice(0, briefLength).trimEnd()}…`
}

/** Says where a highlight could not be found as it was made. */
function State({ highlight }: { readonly highlight: Highlight }) {
  const { t } = useTranslation('highlights')
  if (highlight.place?.how === 'exact') return null
  return <p className={styles['state']}>{highlight.place ? t('close') : t('lost')}</p>
}

interface ItemProps {
  readonly highlight: Highlight
  readonly highlights: Highlights
  /** Shortens words that stand in the text beside. */
  readonly brief: boolean
  /** Opens with its note being written. */
  readonly writing?: boolean
  readonly onWritten?: () => void
}

export function HighlightItem({ highlight, highlights, brief, writing = false, onWritten }: ItemProps) {
  const { t } = useTranslation(['highlights', 'common'])
  const [editing, setEditing] = useState(false)
  const words = briefly(highlight.exact)
  const close = () => {
    setEditing(false)
    onWritten?.()
  }
  return (
    <li className={styles['item']} data-colour={highlight.colour}>
      <p
        className={styles['quote']}
        data-brief={brief && highlight.place !== null}
        lang={highlight.edition === 'en' ? 'en' : 'fr'}
      >
        {highlight.exact}
      </p>
      <span className="visually-hidden">{t('inColour', { colour: t(`colours.${highlight.colour}`) })}</span>
      <State highlight={highlight} />
      {editing || writing ? (
        <NoteEditor
          text={highlight.note}
          mayBeEmpty
          save={async (note) => (await highlights.change(highlight.id, { note })) !== undefined}
          onClose={close}
        />
      ) : (
        <>
          {highlight.note !== '' && <p className={styles['note']}>{highlight.note}</p>}
          <div className={`${styles['row']} no-print`}>
            <Button look="quiet" onPress={() => setEditing(true)} aria-label={t('noteWhich', { words })}>
              {highlight.note === '' ? t('note') : t('common:do.edit')}
            </Button>
            <Button
              look="quiet"
              onPress={() => void highlights.remove(highlight)}
              aria-label={t('removeWhich', { words })}
            >
              {t('remove')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}

interface ListProps {
  readonly label: string
  readonly list: readonly Highlight[]
  readonly highlights: Highlights
  /** The one whose note is being written. */
  readonly writing: number | undefined
  readonly onWritten: () => void
}

export function HighlightList({ label, list, highlights, writing, onWritten }: ListProps) {
  if (list.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={label}>
      {list.map((highlight) => (
        <HighlightItem
          key={highlight.id}
          highlight={highlight}
          highlights={highlights}
          brief
          writing={writing === highlight.id}
          onWritten={onWritten}
        />
      ))}
    </ul>
  )
}
