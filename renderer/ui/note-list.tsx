/** Notes on one thing: written, changed and removed in their place; what is being written is saved as it stands. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note, Pinned } from '../../electron/api/views/notebook.ts'
import { sameTarget, type Pins } from '../state/pins.ts'
import { useLanguage } from '../state/session.tsx'
import { formatTime } from '../lib/format.ts'
import { Button } from './button.tsx'
import styles from './note-list.module.css'

/** How long the hand must rest before what it wrote is saved, in milliseconds. */
const rest = 800

interface EditorProps {
  readonly text: string
  /** Saves the text; gives false where it could not be. */
  readonly save: (text: string) => Promise<boolean>
  readonly onClose: () => void
  /** Whether nothing is a text too, which is saved when the editor is closed. */
  readonly mayBeEmpty?: boolean
}

/** Saves by itself when the hand rests, and when it is closed. */
export function NoteEditor({ text, save, onClose, mayBeEmpty = false }: EditorProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [value, setValue] = useState(text)
  const [savedAt, setSavedAt] = useState<Date | undefined>()
  const saved = useRef(text)
  const keep = async (next: string) => {
    const words = next.trim()
    if (words === '' || words === saved.current) return
    saved.current = words
    if (await save(words)) setSavedAt(new Date())
  }
  const keepRested = useEffectEvent(() => void keep(value))
  useEffect(() => {
    const timer = setTimeout(keepRested, value === '' ? 0 : rest)
    return () => clearTimeout(timer)
  }, [value])
  const close = () => {
    if (mayBeEmpty && value.trim() === '' && saved.current !== '') void save('')
    void keep(value)
    onClose()
  }
  return (
    <div className={styles['editor']}>
      <textarea
        // The editor opens because its button was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={t('mark.writeNote')}
        placeholder={t('mark.notePlaceholder')}
        value={value}
        maxLength={20_000}
        rows={4}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) close()
        }}
      />
      <div className={styles['row']}>
        <Button look="main" onPress={close}>
          {t('do.save')}
        </Button>
        <small role="status">{savedAt && t('mark.saved', { time: formatTime(savedAt, language) })}</small>
      </div>
    </div>
  )
}

export function EditableNote({ note, pins }: { readonly note: Note; readonly pins: Pins }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <NoteEditor
        text={note.text}
        save={async (text) => (await pins.changeNote(note.id, text)) !== undefined}
        onClose={() => setEditing(false)}
      />
    )
  }
  return (
    <>
      <p className={styles['text']}>{note.text}</p>
      <div className={`${styles['row']} no-print`}>
        <Button look="quiet" onPress={() => setEditing(true)}>
          {t('do.edit')}
        </Button>
        <Button look="quiet" onPress={() => void pins.removeNote(note)}>
          {t('do.delete')}
        </Button>
      </div>
    </>
  )
}

/** The notes on a target; with `writing`, an editor for a new one. */
export function NoteList({
  target,
  pins,
  writing,
  onWritten,
}: {
  readonly target: Pinned
  readonly pins: Pins
  readonly writing: boolean
  readonly onWritten: () => void
}) {
  const draft = useRef<number | undefined>(undefined)
  const [draftId, setDraftId] = useState<number | undefined>()
  const close = () => {
    draft.current = undefined
    setDraftId(undefined)
    onWritten()
  }
  // The first save makes the note; while it is being written it stands in the editor alone.
  const save = async (text: string) => {
    const note =
      draft.current === undefined ? await pins.addNote(target, text) : await pins.changeNote(draft.current, text)
    if (note && draft.current === undefined) {
      draft.current = note.id
      setDraftId(note.id)
    }
    return note !== undefined
  }
  const shown = pins.notes.filter((note) => sameTarget(note, target) && !(writing && note.id === draftId))
  if (shown.length === 0 && !writing) return null
  return (
    <ul className={styles['list']}>
      {writing && (
        <li className={styles['note']}>
          <NoteEditor text="" save={save} onClose={close} />
        </li>
      )}
      {shown.map((note) => (
        <li key={note.id} id={`note-${note.id}`} className={styles['note']}>
          <EditableNote note={note} pins={pins} />
        </li>
      ))}
    </ul>
  )
}
