/** The reader's notes and bookmarks, with the words of what they point at. */
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Bookmark, Note } from '../../../electron/api/views/notebook.ts'
import { api, ask } from '../../api.ts'
import { usePins, type Pins } from '../../state/pins.ts'
import { useLanguage, useReadingLanguage } from '../../state/session.tsx'
import { useToast } from '../../state/toasts.ts'
import { useTold } from '../../state/told.ts'
import { formatMoment } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { saveText } from '../../lib/take-along.ts'
import { Button } from '../../ui/button.tsx'
import { EditableNote } from '../../ui/note-list.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { HighlightSection } from './highlights.tsx'
import styles from './notes.module.css'

function NoteEntry({ note, pins }: { readonly note: Note; readonly pins: Pins }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  return (
    <li className={styles['note']}>
      <p className={styles['target']}>
        <Link to={pathOf(note)} lang={reading}>
          {note.title[reading]}
        </Link>
        <small>{t('notes.changed', { when: formatMoment(note.updated, language) })}</small>
      </p>
      {note.quote[reading] && (
        <blockquote lang={reading} className={styles['quote']}>
          {note.quote[reading]}
        </blockquote>
      )}
      <EditableNote note={note} pins={pins} />
    </li>
  )
}

function BookmarkEntry({ bookmark, pins }: { readonly bookmark: Bookmark; readonly pins: Pins }) {
  const { t } = useTranslation()
  const reading = useReadingLanguage()
  return (
    <li className={styles['bookmark']}>
      <Link to={pathOf(bookmark)} lang={reading}>
        {bookmark.title[reading]}
      </Link>
      <Button
        look="quiet"
        onPress={() => void pins.toggleBookmark(bookmark)}
        aria-label={`${t('do.delete')} – ${bookmark.title[reading]}`}
      >
        {t('do.delete')}
      </Button>
    </li>
  )
}

/** Saves all notes and highlights as one Markdown file. */
function ExportButton() {
  const { t } = useTranslation('highlights')
  const language = useLanguage()
  const told = useTold()
  const toast = useToast()
  const save = () =>
    void told(async () => {
      const file = await ask(api['notes-file'].$get({ query: { language } }))
      saveText(file)
      toast({ message: t('exported', { name: file.name }) })
    })
  return (
    <Button onPress={save}>
      <FileDown size={16} aria-hidden="true" />
      {t('export')}
    </Button>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const pins = usePins()
  return (
    <Page
      title={t('common:rooms.notes')}
      lead={t('notes.lead')}
      tools={
        <>
          <ExportButton />
          <PrintButton name="notes" />
        </>
      }
    >
      <Section title={t('notes.notes')}>
        {pins.notes.length === 0 && <p>{pins.ready ? t('notes.noNotes') : '\u00A0'}</p>}
        <ul>
          {pins.notes.map((note) => (
            <NoteEntry key={note.id} note={note} pins={pins} />
          ))}
        </ul>
      </Section>
      <HighlightSection />
      <Section title={t('notes.bookmarks')}>
        {pins.bookmarks.length === 0 && <p>{pins.ready ? t('notes.noBookmarks') : '\u00A0'}</p>}
        <ul>
          {pins.bookmarks.map((bookmark) => (
            <BookmarkEntry key={pathOf(bookmark)} bookmark={bookmark} pins={pins} />
          ))}
        </ul>
      </Section>
    </Page>
  )
}
