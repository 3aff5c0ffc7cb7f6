/** One entry of the journal. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Journal } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { formatDate } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { DayField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { withChange, without } from '../../parts.ts'
import type { Change } from '../../use-tool.ts'
import styles from '../tools.module.css'
import { pathIn } from './entries.ts'

type Entry = Journal['entries'][number]

function AddLink({ onAdd }: { readonly onAdd: (link: Entry['links'][number]) => void }) {
  const { t } = useTranslation('pages')
  const [address, setAddress] = useState('')
  const [title, setTitle] = useState('')
  const [error, setError] = useState<string | undefined>()
  const add = () => {
    const path = pathIn(address, location.origin)
    setError(path ? undefined : t('workbookJournal.badAddress'))
    if (!path) return
    onAdd({ path, title: title.trim() || path })
    setAddress('')
    setTitle('')
  }
  return (
    <details className="no-print">
      <summary>{t('workbookJournal.addLink')}</summary>
      <div className={styles['row']}>
        <TextField
          label={t('workbookJournal.address')}
          placeholder="/cases/atuntaqui"
          value={address}
          error={error}
          onChange={setAddress}
        />
        <TextField label={t('workbookJournal.linkTitle')} value={title} onChange={setTitle} />
      </div>
      <Button onPress={add}>{t('workbookJournal.putLink')}</Button>
    </details>
  )
}

export function EntryForm({ entry, change }: { readonly entry: Entry; readonly change: Change<Journal> }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const set = (part: Partial<Entry>, key = '') =>
    change(({ entries }) => ({ entries: withChange(entries, entry.id, part) }), key && `${entry.id} ${key}`)
  const name = `${formatDate(entry.date, language)}${entry.title ? ` – ${entry.title}` : ''}`
  return (
    <li className={styles['part']}>
      <div className={styles['head']}>
        <h2>{name}</h2>
        <span className="no-print">
          <Button
            look="quiet"
            aria-label={t('workbookShared.removeNamed', { name })}
            onPress={() => change(({ entries }) => ({ entries: without(entries, entry.id) }))}
          >
            {t('workbookShared.remove')}
          </Button>
        </span>
      </div>
      <div className={`${styles['row']} no-print`}>
        <TextField
          label={t('workbookJournal.title')}
          value={entry.title}
          onChange={(title) => set({ title }, 'title')}
        />
        <DayField
          label={t('workbookJournal.day')}
          value={entry.date}
          onChange={(date) => date !== '' && set({ date })}
        />
      </div>
      <TextAreaField label={t('workbookJournal.text')} value={entry.text} onChange={(text) => set({ text }, 'text')} />
      {entry.links.length > 0 && (
        <ul className={styles['chips']}>
          {entry.links.map((link, index) => (
            <li key={link.path}>
              <Link to={link.path}>{link.title || link.path}</Link>
              <Button
                look="quiet"
                aria-label={t('workbookShared.removeNamed', { name: link.title || link.path })}
                onPress={() => set({ links: entry.links.filter((_, other) => other !== index) })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddLink onAdd={(link) => set({ links: [...entry.links.filter(({ path }) => path !== link.path), link] })} />
    </li>
  )
}
